package de.lotse.consent;

/**
 * What is sealed of a power of attorney.
 *
 * @param holder who may act
 * @param towards towards whom
 * @param signatoryName who signed, where it was not the person herself; {@code null} otherwise
 * @param note {@code null} for nothing to say
 */
public record PowerTexts(String holder, String towards, String signatoryName, String note) {}
