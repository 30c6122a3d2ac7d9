package de.lotse.organisation;

import de.lotse.security.Role;
import de.lotse.security.StaffId;
import de.lotse.security.TenantId;
import java.util.Set;
import java.util.UUID;

/**
 * A member of staff as other rooms see them.
 *
 * @param tenant the Träger, {@code null} for roles of the installation
 * @param username the login name, also the user id in the engine
 * @param email for reminders, {@code null} when none is known
 * @param active whether the person can sign in
 * @param languages codes of {@link Language}
 */
public record StaffMember(
        StaffId id,
        TenantId tenant,
        String username,
        String displayName,
        String email,
        boolean active,
        Set<Role> roles,
        Set<UUID> siteIds,
        Set<String> languages,
        Set<Qualification> qualifications) {

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean worksAt(SiteId site) {
        return siteIds.contains(site.value());
    }
}
