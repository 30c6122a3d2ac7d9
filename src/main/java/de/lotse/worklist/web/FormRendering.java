package de.lotse.worklist.web;

import de.lotse.deadline.WorkingDayCalendar;
import de.lotse.web.Choice;
import de.lotse.web.FieldView;
import de.lotse.workflow.FormField;
import de.lotse.workflow.FormFieldType;
import de.lotse.workflow.FormOption;
import de.lotse.workflow.FormProblem;
import de.lotse.workflow.FormSchema;
import de.lotse.worklist.engine.FormConditions;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Draws a Camunda Form on the server, so that it works without a script and can be read aloud. */
@Component
class FormRendering {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");
    private static final Pattern MARKS = Pattern.compile("^#+\\s*|\\*\\*|__", Pattern.MULTILINE);

    private final MessageSource messages;
    private final WorkingDayCalendar calendar;
    private final FormConditions conditions;

    FormRendering(MessageSource messages, WorkingDayCalendar calendar, FormConditions conditions) {
        this.messages = messages;
        this.conditions = conditions;
        this.calendar = calendar;
    }

    /**
     * @param values what the process knows, for passages that quote it
     */
    List<RenderedField> draw(
            FormSchema schema,
            FormAnswers answers,
            Map<String, Object> values,
            List<FormProblem> problems) {
        Map<String, List<String>> errors =
                problems.stream()
                        .collect(
                                Collectors.groupingBy(
                                        FormProblem::key,
                                        Collectors.mapping(this::message, Collectors.toList())));
        return new Drawing(schema, answers, values, errors).draw(schema.fields());
    }

    /** The names of the variables that the form's passages quote. */
    static List<String> quoted(List<FormField> fields) {
        return fields.stream()
                .flatMap(
                        field ->
                                field.type() == FormFieldType.GROUP
                                        ? quoted(field.children()).stream()
                                        : PLACEHOLDER
                                                .matcher(Objects.toString(field.text(), ""))
                                                .results()
                                                .map(found -> found.group(1)))
                .distinct()
                .toList();
    }

    private String message(FormProblem problem) {
        return messages.getMessage(
                "workflow.problem." + problem.kind().name(), null, LocaleContextHolder.getLocale());
    }

    private String message(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    private final class Drawing {

        private final FormSchema schema;
        private final FormAnswers answers;
        private final Map<String, Object> values;
        private final Map<String, List<String>> errors;

        private Drawing(
                FormSchema schema,
                FormAnswers answers,
                Map<String, Object> values,
                Map<String, List<String>> errors) {
            this.schema = schema;
            this.answers = answers;
            this.values = values;
            this.errors = errors;
        }

        private List<RenderedField> draw(List<FormField> fields) {
            return fields.stream().map(this::draw).toList();
        }

        private RenderedField draw(FormField field) {
            return new RenderedField(
                    field.type(),
                    field.type().isInput() ? view(field) : null,
                    field.label(),
                    field.description(),
                    field.options().stream()
                            .map(option -> new Choice(option.value(), option.label()))
                            .toList(),
                    paragraphs(field.text()),
                    field.readOnly() ? answer(field) : null,
                    shownBy(field),
                    field.pastRefused() ? calendar.today().toString() : null,
                    draw(field.children()));
        }

        /**
         * Without a script a field is always there and what was answered in vain is left out, as
         * the engine does it. With one it comes with the answers to the one other field that its
         * condition asks.
         */
        private String shownBy(FormField field) {
            if (field.hiddenWhen() == null) {
                return null;
            }
            List<FormField> asked =
                    schema.inputs().stream()
                            .filter(other -> !other.readOnly() && asks(field.hiddenWhen(), other))
                            .toList();
            if (asked.size() != 1 || asked.get(0).options().isEmpty()) {
                return null;
            }
            FormField by = asked.get(0);
            String shown =
                    by.options().stream()
                            .map(FormOption::value)
                            .filter(value -> !isHidden(field.hiddenWhen(), by, value))
                            .collect(Collectors.joining(" "));
            return FormAnswers.PREFIX + by.key() + "=" + shown;
        }

        private static boolean asks(String condition, FormField other) {
            return Pattern.compile("\\b" + Pattern.quote(other.key()) + "\\b")
                    .matcher(condition)
                    .find();
        }

        private boolean isHidden(String condition, FormField by, String value) {
            Map<String, Object> supposed = new HashMap<>();
            schema.inputs().forEach(input -> supposed.put(input.key(), values.get(input.key())));
            supposed.put(by.key(), by.type().isMultiple() ? List.of(value) : value);
            return conditions.holds(condition, supposed);
        }

        private FieldView view(FormField field) {
            List<String> typed = answers.of(field.key());
            return new FieldView(
                    "f-" + field.key(),
                    FormAnswers.PREFIX + field.key(),
                    typed.isEmpty() ? "" : typed.get(0),
                    typed,
                    errors.getOrDefault(field.key(), List.of()),
                    field.required(),
                    null);
        }

        private String answer(FormField field) {
            List<String> known = answers.of(field.key());
            if (known.isEmpty()) {
                return message("worklist.form.unknown");
            }
            if (field.type() == FormFieldType.CHECKBOX) {
                return message("worklist.form." + known.contains("true"));
            }
            return known.stream()
                    .map(value -> label(field, value))
                    .collect(Collectors.joining(", "));
        }

        private static String label(FormField field, String value) {
            return field.options().stream()
                    .filter(option -> option.value().equals(value))
                    .map(FormOption::label)
                    .findFirst()
                    .orElse(value);
        }

        private List<String> paragraphs(String text) {
            if (text == null) {
                return List.of();
            }
            String quoted =
                    PLACEHOLDER
                            .matcher(text)
                            .replaceAll(
                                    found ->
                                            Matcher.quoteReplacement(
                                                    Objects.toString(
                                                            values.get(found.group(1)), "")));
            return Arrays.stream(MARKS.matcher(quoted).replaceAll("").split("\\n\\s*\\n"))
                    .map(String::strip)
                    .filter(paragraph -> !paragraph.isEmpty())
                    .toList();
        }
    }
}
