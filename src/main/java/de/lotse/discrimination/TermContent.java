package de.lotse.discrimination;

/**
 * What a Träger says of an entry of a list; see {@link Term}.
 *
 * @param reference {@code null} for none
 * @param countsAs {@code null} for none
 */
public record TermContent(
        String labelDe, String labelEn, String reference, String countsAs, boolean active) {}
