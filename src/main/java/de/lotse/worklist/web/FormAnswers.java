package de.lotse.worklist.web;

import de.lotse.workflow.FormField;
import de.lotse.workflow.FormSchema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a person answered in a Camunda Form on our page, as typed and as the engine takes it. */
final class FormAnswers {

    /** In front of each parameter, so that fields never meet those of the page itself. */
    static final String PREFIX = "antwort.";

    private final FormSchema schema;
    private final Map<String, List<String>> typed;

    private FormAnswers(FormSchema schema, Map<String, List<String>> typed) {
        this.schema = schema;
        this.typed = typed;
    }

    /** What was sent. */
    static FormAnswers sent(FormSchema schema, Map<String, String[]> parameters) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        for (FormField field : schema.inputs()) {
            String[] values = parameters.get(PREFIX + field.key());
            if (values != null && !field.readOnly()) {
                typed.put(
                        field.key(),
                        Arrays.stream(values)
                                .map(String::strip)
                                .filter(value -> !value.isEmpty())
                                .distinct()
                                .toList());
            }
        }
        return new FormAnswers(schema, typed);
    }

    /** What the process knows already, else the defaults of the form. */
    static FormAnswers known(FormSchema schema, Map<String, Object> values) {
        Map<String, List<String>> known = new LinkedHashMap<>();
        for (FormField field : schema.inputs()) {
            Object value = values.getOrDefault(field.key(), field.defaultValue());
            known.put(field.key(), texts(value));
        }
        return new FormAnswers(schema, known);
    }

    private static List<String> texts(Object value) {
        if (value instanceof Iterable<?> several) {
            List<String> texts = new ArrayList<>();
            several.forEach(one -> texts.add(String.valueOf(one)));
            return texts;
        }
        return value == null ? List.of() : List.of(String.valueOf(value));
    }

    /** These answers, and of fields that only show something what is known. */
    FormAnswers overReadOnly(FormAnswers known) {
        Map<String, List<String>> both = new LinkedHashMap<>(typed);
        schema.inputs().stream()
                .filter(FormField::readOnly)
                .forEach(field -> both.put(field.key(), known.of(field.key())));
        return new FormAnswers(schema, both);
    }

    List<String> of(String key) {
        return typed.getOrDefault(key, List.of());
    }

    /** As the engine takes them; what was left empty is absent, what is unreadable stays text. */
    Map<String, Object> forEngine() {
        Map<String, Object> values = new LinkedHashMap<>();
        for (FormField field : schema.inputs()) {
            Object value = field.readOnly() ? null : forEngine(field);
            if (value != null) {
                values.put(field.key(), value);
            }
        }
        return values;
    }

    private Object forEngine(FormField field) {
        List<String> answers = of(field.key());
        return switch (field.type()) {
            case CHECKBOX -> answers.contains("true");
            case CHECKLIST, TAGLIST -> answers;
            case NUMBER -> answers.isEmpty() ? null : number(answers.get(0));
            default -> answers.isEmpty() ? null : answers.get(0);
        };
    }

    private static Object number(String typed) {
        try {
            BigDecimal number = new BigDecimal(typed.replace(',', '.'));
            return number.stripTrailingZeros().scale() <= 0 && number.precision() < 18
                    ? (Object) number.longValueExact()
                    : (Object) number.doubleValue();
        } catch (NumberFormatException e) {
            return typed;
        }
    }
}
