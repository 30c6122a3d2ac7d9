/** The models that are in force, for those who design them. */
@ApplicationModule(allowedDependencies = {"workflow", "security", "web"})
package de.lotse.modelling;

import org.springframework.modulith.ApplicationModule;
