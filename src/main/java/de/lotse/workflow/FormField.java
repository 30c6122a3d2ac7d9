package de.lotse.workflow;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * One component of a Camunda Form.
 *
 * @param id of the component in its form
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
        String id,
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

    /** The same field in other words, its own where there are none. */
    FormField inWords(UnaryOperator<String> words) {
        String name = Objects.requireNonNullElse(key, id);
        return new FormField(
                id,
                type,
                key,
                said(words, name, label),
                said(words, name + ".description", description),
                said(words, name, text),
                options.stream().map(option -> inWords(name, option, words)).toList(),
                required,
                min,
                max,
                decimalDigits,
                pastRefused,
                defaultValue,
                readOnly,
                hiddenWhen,
                children.stream().map(child -> child.inWords(words)).toList());
    }

    private static FormOption inWords(String name, FormOption option, UnaryOperator<String> words) {
        return new FormOption(
                option.value(), said(words, name + "." + option.value(), option.label()));
    }

    private static String said(UnaryOperator<String> words, String key, String german) {
        return german == null ? null : Objects.requireNonNullElse(words.apply(key), german);
    }

    /** Whether the value is one of the options. */
    public boolean hasOption(String value) {
        return options.stream().anyMatch(option -> option.value().equals(value));
    }
}
