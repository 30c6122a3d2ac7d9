package de.lotse.directory.web;

import de.lotse.directory.EntryColumn;
import de.lotse.directory.EntryContent;
import de.lotse.directory.EntryRefusal;
import de.lotse.directory.EntryTexts;
import de.lotse.directory.ImportLine;
import de.lotse.directory.ImportLine.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What reading in a table does, line by line in words. */
@Component
class ImportLineTexts {

    private static final int LONGEST = 200;

    /** What a line does to a field, or why it cannot. */
    record Detail(String label, String text) {}

    /** A line of the file as it is shown. */
    record LineText(int number, Outcome outcome, String code, String name, List<Detail> details) {}

    private final EntryTexts texts;
    private final MessageSource messages;

    ImportLineTexts(EntryTexts texts, MessageSource messages) {
        this.texts = texts;
        this.messages = messages;
    }

    List<LineText> of(List<ImportLine> lines) {
        List<EntryContent> contents = new ArrayList<>();
        lines.forEach(
                line -> {
                    contents.add(line.before() == null ? line.content() : line.before());
                    contents.add(line.content());
                });
        List<Map<String, String>> words = texts.of(contents);
        List<LineText> shown = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            shown.add(shown(lines.get(i), words.get(2 * i), words.get(2 * i + 1)));
        }
        return shown;
    }

    private LineText shown(ImportLine line, Map<String, String> before, Map<String, String> after) {
        List<Detail> details =
                line.outcome() == Outcome.REFUSED
                        ? line.refusals().stream().map(this::refusal).toList()
                        : line.changed().stream()
                                .map(column -> change(column, before, after))
                                .toList();
        return new LineText(
                line.number(), line.outcome(), line.code(), shortened(after.get("name")), details);
    }

    private Detail refusal(EntryRefusal refusal) {
        return new Detail(
                message("directory.field." + refusal.field()),
                message("directory.refused." + refusal.reason()));
    }

    private Detail change(
            EntryColumn column, Map<String, String> before, Map<String, String> after) {
        return new Detail(
                message("directory.field." + column.field()),
                message(
                        "directory.import.before-after",
                        value(before.get(column.field())),
                        value(after.get(column.field()))));
    }

    private String value(String text) {
        return text.isEmpty() ? message("directory.import.empty") : text;
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    private String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
