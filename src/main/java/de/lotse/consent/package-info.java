/**
 * Releases from confidentiality (concept paper § 3.2), powers of attorney beside them, and the
 * ledger of what was transmitted to whom on which ground. Nothing about a client leaves the service
 * but through {@link de.lotse.consent.Transmissions}.
 */
@ApplicationModule(
        allowedDependencies = {"security", "audit", "web", "organisation", "directory", "casefile"})
package de.lotse.consent;

import org.springframework.modulith.ApplicationModule;
