package de.lotse.organisation;

import de.lotse.security.TenantId;

/**
 * A Standort of any Träger, as others see it.
 *
 * @param tenantName the name of its Träger
 * @param active whether the site and its Träger work
 */
public record PartnerSite(
        SiteId id, TenantId tenant, String name, String tenantName, boolean active) {}
