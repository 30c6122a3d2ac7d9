/** Träger, Standorte, staff with their roles, languages, qualifications and absences. */
@ApplicationModule(allowedDependencies = {"security", "audit", "web"})
package de.lotse.organisation;

import org.springframework.modulith.ApplicationModule;
