package de.lotse.asylum;

/**
 * What is sealed of a hearing.
 *
 * @param place {@code null} where it is not known
 */
public record HearingTexts(String place) {}
