/**
 * From single cases to structures (concept paper § 3.3, § 4.3): where discrimination recurs in one
 * context, a structural review starts. Knows contexts and counts, never a client.
 */
@ApplicationModule(
        allowedDependencies = {
            "workflow",
            "security",
            "audit",
            "web",
            "organisation",
            "casefile",
            "deadline",
            "discrimination"
        })
package de.lotse.patterns;

import org.springframework.modulith.ApplicationModule;
