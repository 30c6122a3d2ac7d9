package de.lotse.web;

import java.util.List;

/**
 * What a field fragment needs to know of a field of the bound form object.
 *
 * @param id the element id, unique on the page
 * @param name the parameter name
 * @param value what stands in the field, as typed where it was refused
 * @param values what is chosen, for fields with several answers
 * @param errors the messages at the field, in the person's language
 * @param required whether the form object demands an answer
 * @param maxLength the longest text the form object takes; {@code null} for no limit
 */
public record FieldView(
        String id,
        String name,
        String value,
        List<String> values,
        List<String> errors,
        boolean required,
        Integer maxLength) {

    public boolean isInvalid() {
        return !errors.isEmpty();
    }

    /** Whether the option is chosen. */
    public boolean has(String option) {
        return values.contains(option);
    }

    /** The ids for {@code aria-describedby}; {@code null} where nothing describes the field. */
    public String describedBy(String hint) {
        boolean hinted = hint != null && !hint.isEmpty();
        if (!hinted && !isInvalid()) {
            return null;
        }
        return ((hinted ? id + "-hint " : "") + (isInvalid() ? id + "-error" : "")).strip();
    }
}
