package de.lotse.security;

import java.util.Set;
import java.util.UUID;

/**
 * What sign-in and the engine's identity provider need to know of a member of staff.
 *
 * @param tenant the Träger, {@code null} for roles of the installation
 * @param passwordHash in the format of Spring's delegating password encoder
 */
public record StaffAccount(
        StaffId id,
        TenantId tenant,
        String username,
        String displayName,
        String passwordHash,
        boolean active,
        Set<Role> roles,
        Set<UUID> siteIds) {

    public CurrentPerson asCurrentPerson() {
        return new CurrentPerson(id, tenant, username, displayName, roles, siteIds);
    }
}
