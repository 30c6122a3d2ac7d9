package de.lotse.counselling;

/**
 * What is sealed of a matter.
 *
 * @param what what is to be done
 * @param towards the authority or person it is directed to; {@code null} for none
 * @param outcome what came of it in words; {@code null} before and where nothing was written
 */
public record MatterTexts(String what, String towards, String outcome) {}
