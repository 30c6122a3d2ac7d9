package de.lotse.security;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * What sign-in and the engine's identity provider need to know of a member of staff.
 *
 * @param tenant the Träger, {@code null} for roles of the installation
 * @param passwordHash in the format of Spring's delegating password encoder
 * @param initialPasswordUntil set when the password was handed out by somebody else: until when it
 *     works, and that it has to be changed first of all; else {@code null}
 * @param active whether the person and the Träger may sign in
 */
public record StaffAccount(
        StaffId id,
        TenantId tenant,
        String username,
        String displayName,
        String email,
        String passwordHash,
        Instant initialPasswordUntil,
        boolean active,
        Set<Role> roles,
        Set<UUID> siteIds) {

    /** Whether the password was handed out by somebody else and has to be changed. */
    public boolean mustChangePassword() {
        return initialPasswordUntil != null;
    }

    public CurrentPerson asCurrentPerson() {
        return new CurrentPerson(id, tenant, username, displayName, roles, siteIds);
    }
}
