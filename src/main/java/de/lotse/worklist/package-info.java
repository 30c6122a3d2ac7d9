/** One list of tasks for whoever works on cases: its projection, its pages, its forms. */
@ApplicationModule(
        allowedDependencies = {
            "workflow",
            "security",
            "web",
            "audit",
            "organisation",
            "casefile",
            "directory",
            "deadline"
        })
package de.lotse.worklist;

import org.springframework.modulith.ApplicationModule;
