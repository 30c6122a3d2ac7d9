package de.lotse.workflow;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/** Compares what was submitted with what a form asks for. */
class FormCheck {

    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2200;

    private final FormSchema schema;
    private final LocalDate today;
    private final BiPredicate<String, Map<String, Object>> condition;

    private final Map<String, Object> accepted = new LinkedHashMap<>();
    private final List<FormProblem> problems = new ArrayList<>();
    private final Set<String> outdated = new HashSet<>();

    /**
     * @param condition evaluates a FEEL condition of the form with the answers
     */
    FormCheck(
            FormSchema schema,
            LocalDate today,
            BiPredicate<String, Map<String, Object>> condition) {
        this.schema = schema;
        this.today = today;
        this.condition = condition;
    }

    /**
     * Checks all fields; afterwards {@link #accepted} and {@link #problems} are filled.
     *
     * @param submitted plain values by field: text, truth value, number, list of texts
     * @param current what the process knows already, for conditions and fields not asked
     */
    FormCheck check(Map<String, Object> submitted, Map<String, Object> current) {
        Map<String, Object> answers = new HashMap<>();
        schema.inputs().forEach(field -> answers.put(field.key(), current.get(field.key())));
        schema.inputs().stream()
                .filter(field -> !field.readOnly())
                .forEach(field -> answers.put(field.key(), submitted.get(field.key())));
        Set<String> asked = new HashSet<>();
        collectAsked(schema.fields(), answers, asked);
        refuseUnknown(submitted, current);
        schema.inputs().stream()
                .filter(field -> asked.contains(field.key()))
                .forEach(field -> check(field, submitted.get(field.key())));
        schema.inputs().stream()
                .filter(field -> !field.readOnly() && !accepted.containsKey(field.key()))
                .filter(field -> current.get(field.key()) != null)
                .forEach(field -> outdated.add(field.key()));
        return this;
    }

    /** The values of the fields that were asked and answered. */
    Map<String, Object> accepted() {
        return accepted;
    }

    /**
     * The fields without an answer of which the process still knows one from an earlier time: it
     * must not stay.
     */
    Set<String> outdated() {
        return outdated;
    }

    List<FormProblem> problems() {
        return problems;
    }

    private void collectAsked(
            List<FormField> fields, Map<String, Object> answers, Set<String> asked) {
        for (FormField field : fields) {
            if (field.hiddenWhen() != null && condition.test(field.hiddenWhen(), answers)) {
                continue;
            }
            if (field.type().isInput() && !field.readOnly()) {
                asked.add(field.key());
            }
            collectAsked(field.children(), answers, asked);
        }
    }

    /** Web apps send along what they only showed; that is no answer and no fault. */
    private void refuseUnknown(Map<String, Object> submitted, Map<String, Object> current) {
        submitted.forEach(
                (key, value) -> {
                    boolean unchanged =
                            current.containsKey(key)
                                    && String.valueOf(current.get(key))
                                            .equals(String.valueOf(value));
                    if (schema.input(key).isEmpty() && !unchanged) {
                        problems.add(FormProblem.of(key, FormProblem.Kind.NOT_ASKED));
                    }
                });
    }

    private void check(FormField field, Object value) {
        if (isEmpty(field, value)) {
            if (field.required()) {
                refuse(field, FormProblem.Kind.MISSING);
            }
            return;
        }
        switch (field.type()) {
            case RADIO, SELECT -> checkOption(field, value);
            case CHECKLIST, TAGLIST -> checkOptions(field, value);
            case CHECKBOX -> accept(field, value, value instanceof Boolean);
            case DATE -> checkDate(field, value);
            case NUMBER -> checkNumber(field, value);
            default -> refuse(field, FormProblem.Kind.NOT_ASKED);
        }
    }

    private static boolean isEmpty(FormField field, Object value) {
        return value == null
                || "".equals(value)
                || value instanceof List<?> list && list.isEmpty()
                || field.type() == FormFieldType.CHECKBOX
                        && field.required()
                        && Boolean.FALSE.equals(value);
    }

    private void checkOption(FormField field, Object value) {
        if (value instanceof String code && field.hasOption(code)) {
            accepted.put(field.key(), code);
        } else {
            refuse(field, FormProblem.Kind.UNKNOWN_OPTION);
        }
    }

    private void checkOptions(FormField field, Object value) {
        boolean known =
                value instanceof List<?> codes
                        && codes.stream()
                                .allMatch(
                                        code ->
                                                code instanceof String text
                                                        && field.hasOption(text))
                        && new HashSet<>(codes).size() == codes.size();
        if (known) {
            accepted.put(field.key(), value);
        } else {
            refuse(field, FormProblem.Kind.UNKNOWN_OPTION);
        }
    }

    private void checkDate(FormField field, Object value) {
        LocalDate date;
        try {
            date = LocalDate.parse(String.valueOf(value));
        } catch (DateTimeException e) {
            refuse(field, FormProblem.Kind.WRONG_TYPE);
            return;
        }
        if (field.pastRefused() && date.isBefore(today)) {
            refuse(field, FormProblem.Kind.DATE_PAST);
        } else if (date.getYear() < EARLIEST_YEAR || date.getYear() > LATEST_YEAR) {
            refuse(field, FormProblem.Kind.DATE_OUT_OF_RANGE);
        } else {
            accepted.put(field.key(), date.toString());
        }
    }

    private void checkNumber(FormField field, Object value) {
        BigDecimal number;
        try {
            number = value instanceof Number ? new BigDecimal(value.toString()) : null;
        } catch (NumberFormatException e) {
            number = null;
        }
        if (number == null || number.stripTrailingZeros().scale() > field.decimalDigits()) {
            refuse(field, FormProblem.Kind.WRONG_TYPE);
        } else if (field.min() != null && number.compareTo(field.min()) < 0) {
            refuse(field, FormProblem.Kind.TOO_SMALL);
        } else if (field.max() != null && number.compareTo(field.max()) > 0
                || number.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
            refuse(field, FormProblem.Kind.TOO_GREAT);
        } else {
            accepted.put(field.key(), number.longValue());
        }
    }

    private void accept(FormField field, Object value, boolean fits) {
        if (fits) {
            accepted.put(field.key(), value);
        } else {
            refuse(field, FormProblem.Kind.WRONG_TYPE);
        }
    }

    private void refuse(FormField field, FormProblem.Kind kind) {
        problems.add(FormProblem.of(field.key(), kind));
    }
}
