/**
 * Individual counselling from the request to the closing (concept paper § 3.1 to § 3.3): first
 * talk, short counselling, accompaniment, case management with its support plan.
 */
@ApplicationModule(
        allowedDependencies = {
            "workflow",
            "security",
            "audit",
            "web",
            "organisation",
            "casefile",
            "directory",
            "casefile :: steps",
            "deadline"
        })
package de.lotse.counselling;

import org.springframework.modulith.ApplicationModule;
