/**
 * Discrimination: what happened to clients, the clocks it starts, the way to the
 * Landesantidiskriminierungsstelle (concept paper § 2, § 3.3, § 4.3.2), and the patterns behind
 * single cases (§ 4.3).
 */
@ApplicationModule(
        allowedDependencies = {
            "workflow",
            "security",
            "audit",
            "web",
            "organisation",
            "directory",
            "consent",
            "referral",
            "casefile",
            "casefile :: steps",
            "deadline"
        })
package de.lotse.discrimination;

import org.springframework.modulith.ApplicationModule;
