/**
 * Working days, the calculation of legal deadlines with their derivation, and the register of all
 * deadlines. Knows no type of case.
 */
@ApplicationModule(
        allowedDependencies = {
            "security",
            "web",
            "audit",
            "mail",
            "workflow",
            "casefile",
            "organisation"
        })
package de.lotse.deadline;

import org.springframework.modulith.ApplicationModule;
