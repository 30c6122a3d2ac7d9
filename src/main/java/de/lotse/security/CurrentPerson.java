package de.lotse.security;

import java.util.Set;
import java.util.UUID;

/**
 * The person who is signed in, read anew for each request.
 *
 * @param tenant the Träger, {@code null} for roles of the installation
 * @param username the login name, also the user id in the engine
 * @param siteIds the sites the person works for
 */
public record CurrentPerson(
        StaffId id,
        TenantId tenant,
        String username,
        String displayName,
        Set<Role> roles,
        Set<UUID> siteIds) {

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
