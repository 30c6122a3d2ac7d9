package de.lotse.web;

/**
 * One option of a select, of radios or of checkboxes.
 *
 * @param value what is submitted, a code
 * @param label what the person reads, in her language
 * @param hint a line below the label; {@code null} for none
 */
public record Choice(String value, String label, String hint) {

    /** An option without a hint. */
    public Choice(String value, String label) {
        this(value, label, null);
    }
}
