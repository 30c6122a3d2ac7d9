/**
 * Partner services, authorities, courts and lawyers to whom people are guided, and the topics and
 * protection needs by which they are found.
 */
@ApplicationModule(allowedDependencies = {"security", "audit", "web", "organisation"})
package de.lotse.directory;

import org.springframework.modulith.ApplicationModule;
