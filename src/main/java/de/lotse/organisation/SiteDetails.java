package de.lotse.organisation;

/**
 * What the administration enters of a site.
 *
 * @param address where clients find it; {@code null} where not entered
 * @param phone where clients call; {@code null} where not entered
 */
public record SiteDetails(String name, String districtCode, String address, String phone) {}
