package de.lotse;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.workflow.FormField;
import de.lotse.workflow.FormSchema;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Beside each model and each form stand its English words, all of them and no others. */
class EnglishModelsTest {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{");
    private static final Pattern QUOTED = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");

    @ParameterizedTest
    @MethodSource("files")
    void every_german_word_has_an_english_one(Path file) throws IOException {
        Map<String, String> german = german(file);
        Properties english = english(file);

        assertThat(english.stringPropertyNames())
                .as("keys of the English words of %s", file)
                .containsExactlyInAnyOrderElementsOf(german.keySet());
        german.forEach(
                (key, text) -> {
                    assertThat(english.getProperty(key)).as("%s in %s", key, file).isNotBlank();
                    assertThat(quoted(english.getProperty(key)))
                            .as("what %s quotes in %s", key, file)
                            .isEqualTo(quoted(text));
                });
    }

    /** An expression would stand in diagrams and in the course of a case as it is written. */
    @ParameterizedTest
    @MethodSource("files")
    void names_are_words(Path file) throws IOException {
        assertThat(german(file).values())
                .as("names in %s", file)
                .noneMatch(text -> EXPRESSION.matcher(text).find());
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> processes = Files.walk(Path.of("processes"));
                Stream<Path> forms = Files.walk(Path.of("forms"))) {
            return Stream.concat(processes, forms)
                    .filter(file -> file.toString().matches(".*\\.(bpmn|dmn|form)"))
                    .sorted()
                    .toList();
        }
    }

    private static Properties english(Path file) throws IOException {
        String name = file.getFileName().toString().replaceFirst("\\.\\w+$", "_en.properties");
        Properties english = new Properties();
        assertThat(file.resolveSibling(name)).as("English words of %s", file).exists();
        try (Reader text = Files.newBufferedReader(file.resolveSibling(name))) {
            english.load(text);
        }
        return english;
    }

    private static Map<String, String> german(Path file) throws IOException {
        String name = file.toString();
        Map<String, String> words = new LinkedHashMap<>();
        if (name.endsWith(".form")) {
            addFields(words, FormSchema.parse(Files.readString(file)).fields());
        } else if (name.endsWith(".dmn")) {
            Dmn.readModelFromFile(file.toFile())
                    .getModelElementsByType(Decision.class)
                    .forEach(decision -> words.put(decision.getId(), decision.getName()));
        } else {
            addSteps(words, Bpmn.readModelFromFile(file.toFile()));
        }
        return words;
    }

    private static void addSteps(Map<String, String> words, BpmnModelInstance model) {
        model.getModelElementsByType(Process.class)
                .forEach(process -> words.put(process.getId(), process.getName()));
        model.getModelElementsByType(FlowElement.class).stream()
                .filter(element -> element.getName() != null && !element.getName().isBlank())
                .forEach(element -> words.put(element.getId(), element.getName()));
    }

    private static void addFields(Map<String, String> words, List<FormField> fields) {
        for (FormField field : fields) {
            String name = Objects.requireNonNullElse(field.key(), field.id());
            add(words, name, field.label());
            add(words, name + ".description", field.description());
            add(words, name, field.text());
            field.options()
                    .forEach(option -> add(words, name + "." + option.value(), option.label()));
            addFields(words, field.children());
        }
    }

    private static void add(Map<String, String> words, String key, String text) {
        if (text != null && !text.isBlank()) {
            words.put(key, text);
        }
    }

    private static Set<String> quoted(String text) {
        return QUOTED.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
