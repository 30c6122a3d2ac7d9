/**
 * Chancenkalender: the earliest days of what time alone brings a person, from the dates of her
 * residence. Never a promise: each waiting time says what else is needed.
 */
@ApplicationModule(allowedDependencies = {"security", "web", "audit", "casefile"})
package de.lotse.prospects;

import org.springframework.modulith.ApplicationModule;
