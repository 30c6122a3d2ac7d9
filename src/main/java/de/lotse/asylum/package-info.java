/**
 * Support in the asylum procedure (concept paper § 3.4): one procedure for each file of the Federal
 * Office with its persons, from before the application to what follows its end.
 */
@ApplicationModule(
        allowedDependencies = {
            "workflow",
            "security",
            "audit",
            "web",
            "organisation",
            "casefile",
            "casefile :: steps",
            "deadline",
            "deadline :: questions"
        })
package de.lotse.asylum;

import org.springframework.modulith.ApplicationModule;
