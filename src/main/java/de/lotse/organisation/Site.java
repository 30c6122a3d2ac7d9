package de.lotse.organisation;

import de.lotse.security.TenantId;

/**
 * A Standort of a Träger.
 *
 * @param code two to eight capital letters or digits, first part of its case numbers, unique in the
 *     installation
 * @param district the Landkreis or kreisfreie Stadt it works for
 * @param address where clients find it; {@code null} where not entered
 * @param phone where clients call; {@code null} where not entered
 * @param active whether new cases can be opened there
 */
public record Site(
        SiteId id,
        TenantId tenant,
        String code,
        String name,
        District district,
        String address,
        String phone,
        boolean active) {}
