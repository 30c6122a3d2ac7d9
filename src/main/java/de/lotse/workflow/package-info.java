/** The engine: its configuration and guards, typed variables, the deployment of models. */
@ApplicationModule(allowedDependencies = {"security", "audit"})
package de.lotse.workflow;

import org.springframework.modulith.ApplicationModule;
