package de.lotse.workflow;

import java.math.BigDecimal;
import java.util.List;

/**
 * One component of a Camunda Form.
 *
 * @param key the name of the variable it is about; {@code null} where the component has no value
 * @param label for groups their heading; {@code null} where there is none
 * @param description help below the label; {@code null} where there is none
 * @param text what a {@link FormFieldType#TEXT} says, in Markdown
 * @param options of radios, selects, check lists and tag lists
 * @param min the least number; {@code null} for no bound
 * @param max the greatest number; {@code null} for no bound
 * @param decimalDigits how many decimals a number may have; 0 for whole numbers
 * @param pastRefused whether a date must not lie before today
 * @param defaultValue as the schema gives it; {@code null} where there is none
 * @param readOnly shown, but not submitted
 * @param hiddenWhen FEEL condition without the leading {@code =}; {@code null} for always shown
 * @param children of a group, in order
 */
public record FormField(
        FormFieldType type,
        String key,
        String label,
        String description,
        String text,
        List<FormOption> options,
        boolean required,
        BigDecimal min,
        BigDecimal max,
        int decimalDigits,
        boolean pastRefused,
        String defaultValue,
        boolean readOnly,
        String hiddenWhen,
        List<FormField> children) {

    public FormField {
        options = List.copyOf(options);
        children = List.copyOf(children);
    }

    /** Whether the value is one of the options. */
    public boolean hasOption(String value) {
        return options.stream().anyMatch(option -> option.value().equals(value));
    }
}
