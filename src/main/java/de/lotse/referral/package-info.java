/**
 * Guiding to other services (concept paper § 2 "Lotsen", § 3.2): from the choice of a service to
 * whether the contact came about, and the handover of a whole case.
 */
@ApplicationModule(
        allowedDependencies = {
            "workflow",
            "security",
            "audit",
            "web",
            "organisation",
            "directory",
            "casefile",
            "casefile :: steps",
            "consent",
            "deadline"
        })
package de.lotse.referral;

import org.springframework.modulith.ApplicationModule;
