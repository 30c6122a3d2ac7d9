package de.lotse.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Texts stand in the message files of their room, in German and in English, and nowhere else. */
class TemplateTextsTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!](?:\"[^\"]*\"|[^\">])*>");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final Pattern TEXT_ATTRIBUTE =
            Pattern.compile("\\s(?:title|alt|placeholder|aria-label)=\"[^\"]*\\p{L}");
    private static final Pattern KEY = Pattern.compile("#\\{([a-z][A-Za-z0-9_.-]*)");
    private static final Pattern FORBIDDEN =
            Pattern.compile("th:utext|\\[\\(|__\\$|__\\*|\\son[a-z]+=|<style|\\sstyle=\"(?!\\$)");
    private static final Pattern LOST_WHEN_REPLACED =
            Pattern.compile("th:(?:if|unless|each|with|switch|case)=");
    private static final Pattern IGNORED_WITH_REPLACE =
            Pattern.compile("\\sth:(?:if|unless|each|with)=");
    private static final Pattern INLINE_SCRIPT =
            Pattern.compile("<script(?![^>]*(?:\\s|th:)src=)[^>]*>");

    @Test
    void germanAndEnglishAreInStep() throws IOException {
        for (Path german : files(MESSAGES, ".properties")) {
            if (german.toString().endsWith("_en.properties")) {
                assertThat(Path.of(german.toString().replace("_en.properties", ".properties")))
                        .exists();
                continue;
            }
            Path english = Path.of(german.toString().replace(".properties", "_en.properties"));
            assertThat(english).exists();
            assertThat(load(english).stringPropertyNames())
                    .as("keys of %s", english.getFileName())
                    .containsExactlyInAnyOrderElementsOf(load(german).stringPropertyNames());
        }
    }

    @Test
    void everyTextIsReadableAndTakesTheSameValuesInBothLanguages() throws IOException {
        for (Path german : files(MESSAGES, ".properties")) {
            if (german.toString().endsWith("_en.properties")) {
                continue;
            }
            Properties de = load(german);
            Properties en =
                    load(Path.of(german.toString().replace(".properties", "_en.properties")));
            for (String key : de.stringPropertyNames()) {
                assertThat(de.getProperty(key)).as("%s in German", key).isNotBlank();
                assertThat(en.getProperty(key, "")).as("%s in English", key).isNotBlank();
                if (!key.startsWith("jakarta.")) {
                    assertThat(placeholders(key, en.getProperty(key)))
                            .as("values of %s", key)
                            .isEqualTo(placeholders(key, de.getProperty(key)));
                }
            }
        }
    }

    @Test
    void noKeyIsDefinedTwice() throws IOException {
        Map<String, Path> seen = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (Path file : files(MESSAGES, ".properties")) {
            if (file.toString().endsWith("_en.properties")) {
                continue;
            }
            for (String key : load(file).stringPropertyNames()) {
                Path other = seen.put(key, file);
                if (other != null) {
                    twice.add(key + " in " + other + " and " + file);
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void templatesContainNoText() throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path template : files(TEMPLATES, ".html")) {
            String source = withoutComments(Files.readString(template));
            TEXT_ATTRIBUTE
                    .matcher(source)
                    .results()
                    .forEach(found -> texts.add(at(template, found)));
            LETTERS.matcher(TAG.matcher(source).replaceAll(" "))
                    .results()
                    .forEach(found -> texts.add(at(template, found)));
        }
        assertThat(texts).isEmpty();
    }

    @Test
    void templatesUseOnlyKeysThatExist() throws IOException {
        var known = new TreeSet<String>();
        for (Path file : files(MESSAGES, ".properties")) {
            known.addAll(load(file).stringPropertyNames());
        }
        Map<String, String> missing = new TreeMap<>();
        for (Path template : files(TEMPLATES, ".html")) {
            KEY.matcher(withoutComments(Files.readString(template)))
                    .results()
                    .map(found -> found.group(1))
                    .filter(key -> !known.contains(key))
                    .forEach(key -> missing.put(key, template.toString()));
        }
        assertThat(missing).isEmpty();
    }

    /** Thymeleaf replaces before it looks at a condition or a loop on the same element. */
    @Test
    void noElementIsReplacedUnderAConditionOfItsOwn() throws IOException {
        List<String> ignored = new ArrayList<>();
        for (Path template : files(TEMPLATES, ".html")) {
            TAG.matcher(withoutComments(Files.readString(template)))
                    .results()
                    .filter(tag -> tag.group().contains("th:replace="))
                    .filter(tag -> IGNORED_WITH_REPLACE.matcher(tag.group()).find())
                    .forEach(found -> ignored.add(at(template, found)));
        }
        assertThat(ignored).isEmpty();
    }

    @Test
    void templatesContainNothingThatCouldRunTypedText() throws IOException {
        List<String> dangers = new ArrayList<>();
        for (Path template : files(TEMPLATES, ".html")) {
            String source = withoutComments(Files.readString(template));
            FORBIDDEN.matcher(source).results().forEach(found -> dangers.add(at(template, found)));
            INLINE_SCRIPT
                    .matcher(source)
                    .results()
                    .forEach(found -> dangers.add(at(template, found)));
        }
        assertThat(dangers).isEmpty();
    }

    /** Thymeleaf replaces an element before it looks at its conditions, which are then lost. */
    @Test
    void noConditionStandsOnAnElementThatIsReplaced() throws IOException {
        List<String> lost = new ArrayList<>();
        for (Path template : files(TEMPLATES, ".html")) {
            TAG.matcher(withoutComments(Files.readString(template)))
                    .results()
                    .filter(tag -> tag.group().contains("th:replace="))
                    .filter(tag -> !tag.group().contains("th:fragment="))
                    .filter(tag -> LOST_WHEN_REPLACED.matcher(tag.group()).find())
                    .forEach(tag -> lost.add(at(template, tag)));
        }
        assertThat(lost).isEmpty();
    }

    private static TreeSet<String> placeholders(String key, String text) {
        assertThat(Pattern.compile("\\{\\d").matcher(text).find() && hasLoneQuote(text))
                .as("%s: quotes in a text with values are doubled", key)
                .isFalse();
        var found = new TreeSet<String>();
        Pattern.compile("\\{(\\d+)")
                .matcher(text)
                .results()
                .forEach(one -> found.add(one.group(1)));
        if (!found.isEmpty()) {
            assertThat(new MessageFormat(text).getFormatsByArgumentIndex()).isNotEmpty();
        }
        return found;
    }

    private static boolean hasLoneQuote(String text) {
        return text.replace("''", "").contains("'");
    }

    private static String withoutComments(String source) {
        UnaryOperator<String> blank = comment -> comment.replaceAll("[^\\n]", " ");
        return COMMENT.matcher(source).replaceAll(found -> blank.apply(found.group()));
    }

    private static String at(Path template, MatchResult found) {
        return template.getFileName() + ": " + found.group().strip();
    }

    private static Properties load(Path file) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
