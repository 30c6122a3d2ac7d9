package de.lotse.organisation;

/**
 * A Landkreis or a kreisfreie Stadt of Rheinland-Pfalz.
 *
 * @param code the official key, five digits ({@code 07315} is Mainz)
 * @param city whether it is a kreisfreie Stadt
 */
public record District(String code, String name, boolean city) {}
