/** The append-only record of who did and who read what. */
@ApplicationModule(allowedDependencies = {"security"})
package de.lotse.audit;

import org.springframework.modulith.ApplicationModule;
