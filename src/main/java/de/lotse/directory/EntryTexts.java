package de.lotse.directory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Entries in words, in the language of the person who reads. */
@Component
public class EntryTexts {

    private final EntryVocabulary vocabulary;

    EntryTexts(EntryVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Texts by field, in the order of the columns; empty where nothing is known. */
    public Map<String, String> of(EntryContent content) {
        return of(List.of(content)).get(0);
    }

    /** The same of several entries at once. */
    public List<Map<String, String>> of(List<EntryContent> contents) {
        Locale locale = LocaleContextHolder.getLocale();
        EntryWords words = vocabulary.ofPages(locale);
        return contents.stream().map(content -> texts(words, content)).toList();
    }

    private static Map<String, String> texts(EntryWords words, EntryContent content) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (EntryColumn column : EntryColumn.values()) {
            texts.put(column.field(), words.write(column, content));
        }
        return texts;
    }
}
