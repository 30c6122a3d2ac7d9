package de.lotse.organisation;

import de.lotse.security.TenantId;

/**
 * A Träger.
 *
 * @param active whether its staff may sign in
 * @param version what a change must be based on
 */
public record Tenant(
        TenantId id, String name, Association association, boolean active, long version) {}
