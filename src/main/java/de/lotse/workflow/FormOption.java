package de.lotse.workflow;

/**
 * One option of a field.
 *
 * @param value the code that is submitted
 */
public record FormOption(String value, String label) {}
