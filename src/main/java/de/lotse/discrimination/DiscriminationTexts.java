package de.lotse.discrimination;

/**
 * What is sealed of a discrimination case.
 *
 * @param wishes what the client wants; {@code null} where she has not said it
 */
public record DiscriminationTexts(String wishes) {}
