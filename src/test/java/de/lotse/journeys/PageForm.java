package de.lotse.journeys;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/**
 * A form of one of our pages, as a browser would send it: with what stands in it, the first answer
 * where one has to be chosen, and text in every field that takes any.
 */
final class PageForm {

    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", flags());
    private static final Pattern FIELD =
            Pattern.compile(
                    "<input\\b[^>]*>|<textarea\\b[^>]*>|<select\\b[^>]*>.*?</select>", flags());
    private static final Pattern OPTION = Pattern.compile("<option\\b[^>]*>", flags());
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)(?:=\"([^\"]*)\")?");
    private static final Set<String> TEXT = Set.of("text", "email", "tel", "search");

    private final String action;
    private final boolean future;
    private final String day;
    private final Set<String> texts = new HashSet<>();
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private PageForm(String action, boolean future) {
        this.action = action;
        this.future = future;
        this.day = future ? "2026-12-14" : "2026-11-23";
    }

    /**
     * Those of a page that change something.
     *
     * @param future whether each day is answered with one to come; otherwise days that have to be
     *     given are that of the tests, and others are left out
     */
    static List<PageForm> of(String html, String path, String text, boolean future) {
        List<PageForm> forms = new ArrayList<>();
        Matcher found = FORM.matcher(html);
        while (found.find()) {
            Map<String, String> attributes = attributes(found.group(1));
            if ("post".equalsIgnoreCase(attributes.get("method"))) {
                PageForm form = new PageForm(attributes.getOrDefault("action", path), future);
                form.read(found.group(2), text);
                forms.add(form);
            }
        }
        return forms;
    }

    String action() {
        return action;
    }

    /** The names of the fields that take any text, rows without their number. */
    Set<String> texts() {
        return texts;
    }

    Map<String, List<String>> values() {
        return values;
    }

    /** {@code goals[0].text} as {@code goals[].text}. */
    static String withoutRow(String name) {
        return name.replaceAll("\\[\\d+]", "[]");
    }

    private void read(String html, String text) {
        Matcher found = FIELD.matcher(html);
        while (found.find()) {
            String tag = found.group();
            Map<String, String> field =
                    attributes(tag.substring(tag.indexOf(' '), tag.indexOf('>')));
            String name = field.get("name");
            if (name == null || field.containsKey("disabled")) {
                continue;
            }
            if (tag.startsWith("<textarea")) {
                write(name, text);
            } else if (tag.startsWith("<select")) {
                values.computeIfAbsent(name, one -> new ArrayList<>()).add(chosen(tag));
            } else {
                input(name, field, text);
            }
        }
    }

    private void input(String name, Map<String, String> field, String text) {
        String type = field.getOrDefault("type", "text");
        String value = field.getOrDefault("value", "");
        if (field.containsKey("inputmode")) {
            put(name, value.isEmpty() ? "30" : value);
        } else if (TEXT.contains(type)) {
            write(name, "email".equals(type) ? text + "@example.org" : text);
        } else if ("date".equals(type)) {
            put(name, value.isEmpty() ? day(field) : value);
        } else if ("time".equals(type)) {
            put(name, value.isEmpty() ? "10:00" : value);
        } else if ("radio".equals(type)) {
            if (field.containsKey("checked") || !values.containsKey(name)) {
                values.put(name, new ArrayList<>(List.of(value)));
            }
        } else if ("checkbox".equals(type)) {
            if (field.containsKey("checked") || !values.containsKey(name)) {
                put(name, value);
            }
        } else {
            put(name, value);
        }
    }

    private String day(Map<String, String> field) {
        return future || field.containsKey("aria-required") ? day : "";
    }

    private void write(String name, String text) {
        texts.add(withoutRow(name));
        put(name, text + name.replaceAll("\\W", ""));
    }

    private void put(String name, String value) {
        values.computeIfAbsent(name, one -> new ArrayList<>()).add(value);
    }

    private static String chosen(String select) {
        Matcher option = OPTION.matcher(select);
        String first = "";
        while (option.find()) {
            Map<String, String> attributes = attributes(option.group().substring(7));
            String value = attributes.getOrDefault("value", "");
            if (attributes.containsKey("selected")) {
                return value;
            }
            first = first.isEmpty() ? value : first;
        }
        return first;
    }

    private static Map<String, String> attributes(String tag) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher found = ATTRIBUTE.matcher(tag);
        while (found.find()) {
            String value = found.group(2) == null ? "" : found.group(2);
            attributes.put(found.group(1), HtmlUtils.htmlUnescape(value));
        }
        return attributes;
    }

    private static int flags() {
        return Pattern.DOTALL | Pattern.CASE_INSENSITIVE;
    }
}
