package de.lotse.organisation;

import de.lotse.security.Role;
import java.util.Set;
import java.util.UUID;

/**
 * What the administration decides about a member of staff.
 *
 * @param email {@code null} for none
 * @param languages codes of {@link Language}
 */
public record StaffDetails(
        String displayName,
        String email,
        Set<Role> roles,
        Set<UUID> siteIds,
        Set<String> languages,
        Set<Qualification> qualifications) {}
