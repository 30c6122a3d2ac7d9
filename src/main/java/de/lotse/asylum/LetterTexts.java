package de.lotse.asylum;

/**
 * What is sealed of a decision or a letter of a court; each {@code null} where nothing was written.
 *
 * @param reference the file number of the court or of the Federal Office on the letter
 */
public record LetterTexts(String reference, String note) {}
