package de.lotse.directory;

import de.lotse.directory.EntryWords.Vocabulary;
import de.lotse.organisation.District;
import de.lotse.organisation.Districts;
import de.lotse.organisation.Language;
import de.lotse.organisation.Languages;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Gathers the words in which entries are shown and written: those of the pages. */
@Component
class EntryVocabulary {

    private final MessageSource messages;
    private final Districts districts;
    private final Languages languages;

    EntryVocabulary(MessageSource messages, Districts districts, Languages languages) {
        this.messages = messages;
        this.districts = districts;
        this.languages = languages;
    }

    /** The words of tables; those are German. */
    EntryWords ofTables() {
        return words(Locale.GERMAN, " | ");
    }

    /** The words of pages. */
    EntryWords ofPages(Locale locale) {
        return words(locale, " · ");
    }

    private EntryWords words(Locale locale, String listSeparator) {
        Map<EntryColumn, Vocabulary> vocabularies = new EnumMap<>(EntryColumn.class);
        vocabularies.put(EntryColumn.KIND, of(ServiceKind.values(), "directory.kind.", locale));
        vocabularies.put(EntryColumn.TOPICS, of(Topic.values(), "directory.topic.", locale));
        vocabularies.put(EntryColumn.NEEDS, of(ProtectionNeed.values(), "directory.need.", locale));
        vocabularies.put(
                EntryColumn.ACCESSIBILITY,
                of(Accessibility.values(), "directory.accessibility.", locale));
        vocabularies.put(EntryColumn.STATE, of(EntryState.values(), "directory.state.", locale));
        vocabularies.put(
                EntryColumn.DISTRICTS, of(districts.all(), District::code, District::name));
        vocabularies.put(
                EntryColumn.LANGUAGES,
                of(languages.all(), Language::code, language -> language.name(locale)));
        return new EntryWords(
                vocabularies,
                word("directory.yes", locale),
                word("directory.no", locale),
                listSeparator);
    }

    /** What stands above a column of a table. */
    String head(EntryColumn column) {
        return word("directory.field." + column.field(), Locale.GERMAN);
    }

    private Vocabulary of(Enum<?>[] codes, String prefix, Locale locale) {
        return of(List.of(codes), Enum::name, code -> word(prefix + code.name(), locale));
    }

    private static <T> Vocabulary of(
            List<T> all, Function<T, String> code, Function<T, String> word) {
        Map<String, String> words = new LinkedHashMap<>();
        all.forEach(one -> words.put(code.apply(one), word.apply(one)));
        return new Vocabulary(words);
    }

    private String word(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
