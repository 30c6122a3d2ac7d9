package de.lotse.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A Camunda Form ({@code .form}), read for rendering on the server and for checking what is
 * submitted.
 *
 * @param id the form's id in its schema
 * @param fields its components in order
 */
public record FormSchema(String id, List<FormField> fields) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public FormSchema {
        fields = List.copyOf(fields);
    }

    /**
     * @param json the contents of a {@code .form} file
     * @throws FormSchemaException when it is damaged or has a component that is not allowed
     */
    public static FormSchema parse(String json) {
        try {
            JsonNode root = JSON.readTree(json);
            return new FormSchema(text(root, "id"), components(root));
        } catch (JsonProcessingException e) {
            throw new FormSchemaException("The form is no valid JSON");
        }
    }

    /** All fields with a value, those of groups included, in order. */
    public List<FormField> inputs() {
        return flat(fields).filter(field -> field.type().isInput()).toList();
    }

    /** The field of this variable. */
    public Optional<FormField> input(String key) {
        return inputs().stream().filter(field -> field.key().equals(key)).findFirst();
    }

    /**
     * The form in other words: under a field's key its label, under {@code key.description} its
     * help, under {@code key.VALUE} an option; a component without a key is named by its id.
     */
    FormSchema inWords(UnaryOperator<String> words) {
        return new FormSchema(id, fields.stream().map(field -> field.inWords(words)).toList());
    }

    private static Stream<FormField> flat(List<FormField> fields) {
        return fields.stream()
                .flatMap(field -> Stream.concat(Stream.of(field), flat(field.children())));
    }

    private static List<FormField> components(JsonNode parent) {
        List<FormField> fields = new ArrayList<>();
        for (JsonNode component : parent.path("components")) {
            fields.add(field(component));
        }
        return fields;
    }

    private static FormField field(JsonNode component) {
        FormFieldType type = FormFieldType.of(component.path("type").asText());
        String key = text(component, "key");
        JsonNode validate = component.path("validate");
        refuseUnsupported(type, key, component);
        return new FormField(
                text(component, "id"),
                type,
                key,
                type == FormFieldType.DATE
                        ? text(component, "dateLabel")
                        : text(component, "label"),
                text(component, "description"),
                text(component, "text"),
                options(component),
                validate.path("required").asBoolean(),
                decimal(validate, "min"),
                decimal(validate, "max"),
                component.path("decimalDigits").asInt(),
                component.path("disallowPassedDates").asBoolean(),
                text(component, "defaultValue"),
                component.path("disabled").asBoolean() || component.path("readonly").asBoolean(),
                condition(component),
                components(component));
    }

    private static void refuseUnsupported(FormFieldType type, String key, JsonNode component) {
        if (type.isInput() && (key == null || key.isBlank() || key.contains("."))) {
            throw new FormSchemaException("A field has no simple key");
        }
        if (type == FormFieldType.DATE && !"date".equals(text(component, "subtype"))) {
            throw new FormSchemaException("Field " + key + " asks for a time");
        }
        if (component.has("valuesKey") || component.has("valuesExpression")) {
            throw new FormSchemaException("Field " + key + " takes its options from data");
        }
        if (component.has("path") && !component.path("path").asText().isEmpty()) {
            throw new FormSchemaException("A group has a path");
        }
    }

    private static List<FormOption> options(JsonNode component) {
        List<FormOption> options = new ArrayList<>();
        for (JsonNode option : component.path("values")) {
            options.add(new FormOption(option.path("value").asText(), text(option, "label")));
        }
        return options;
    }

    private static String condition(JsonNode component) {
        String condition = text(component.path("conditional"), "hide");
        return condition == null || !condition.startsWith("=") ? null : condition.substring(1);
    }

    private static BigDecimal decimal(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isNumber() ? value.decimalValue() : null;
    }

    private static String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isValueNode() && !value.isNull() ? value.asText() : null;
    }
}
