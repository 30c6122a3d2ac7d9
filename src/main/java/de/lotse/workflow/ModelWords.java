package de.lotse.workflow;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The words of models and forms in the language of the reader. Models and forms speak German;
 * beside each file stands one with its words in another language, {@code
 * case-management_en.properties} for example. What no such file names stays German, and so does
 * everything outside of a request.
 */
@Component
public class ModelWords {

    private static final String FILES = "classpath*:models/*/*_*.properties";
    private static final Pattern FILE_NAME = Pattern.compile("(.+)_([a-z]{2})\\.properties");
    private static final Pattern NUMBERED = Pattern.compile("(.*) \\(Nr\\. (\\d+)\\)");

    private final Map<String, Properties> words;
    private final MessageSource messages;

    ModelWords(MessageSource messages) {
        this.words = read();
        this.messages = messages;
    }

    /** The name of one of several tasks of the same step, as the engine keeps it. */
    public static String numbered(String name, int number) {
        return name + " (Nr. " + number + ")";
    }

    /** The name without the number that tells it from other tasks of the same step. */
    public static String unnumbered(String name) {
        Matcher numbered = NUMBERED.matcher(name);
        return numbered.matches() ? numbered.group(1) : name;
    }

    /**
     * The name of a model, or of a step of it.
     *
     * @param model id of the process or decision table, which is the name of its file
     * @param element id of the step; the model's own for its name
     * @param german the name in the model, with the number of the task where it has one
     */
    public String name(String model, String element, String german) {
        Properties translated = of(model);
        if (translated == null || !translated.containsKey(element)) {
            return german;
        }
        String name = translated.getProperty(element);
        Matcher numbered = NUMBERED.matcher(german);
        return numbered.matches()
                ? messages.getMessage(
                        "workflow.numbered", new Object[] {name, numbered.group(2)}, language())
                : name;
    }

    /** The form with its labels, options and passages. */
    public FormSchema form(FormSchema form) {
        Properties translated = of(form.id());
        return translated == null ? form : form.inWords(translated::getProperty);
    }

    /**
     * The diagram of a process with the names of its steps.
     *
     * @param xml BPMN 2.0
     */
    public String diagram(String model, String xml) {
        Properties translated = of(model);
        return translated == null ? xml : renamed(xml, translated::getProperty);
    }

    private static String renamed(String xml, UnaryOperator<String> translated) {
        BpmnModelInstance diagram =
                Bpmn.readModelFromStream(
                        new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        for (FlowElement element : diagram.getModelElementsByType(FlowElement.class)) {
            String name = translated.apply(element.getId());
            if (name != null) {
                element.setName(name);
            }
        }
        return Bpmn.convertToString(diagram);
    }

    private Properties of(String file) {
        return words.get(file + "_" + language().getLanguage());
    }

    private static Locale language() {
        LocaleContext reader = LocaleContextHolder.getLocaleContext();
        Locale chosen = reader == null ? null : reader.getLocale();
        return chosen == null ? Locale.GERMAN : chosen;
    }

    private static Map<String, Properties> read() {
        Map<String, Properties> words = new HashMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                Matcher name = FILE_NAME.matcher(String.valueOf(file.getFilename()));
                if (name.matches()) {
                    words.put(name.group(1) + "_" + name.group(2), read(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The words of the models cannot be read", e);
        }
        return words;
    }

    private static Properties read(Resource file) throws IOException {
        Properties properties = new Properties();
        try (Reader text = new EncodedResource(file, StandardCharsets.UTF_8).getReader()) {
            properties.load(text);
        }
        return properties;
    }
}
