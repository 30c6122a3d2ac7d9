package de.lotse.directory;

import de.lotse.directory.EntryContent.Contact;
import de.lotse.directory.EntryContent.Reach;
import de.lotse.directory.EntryRefusal.Reason;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Entries in the words of one language: on pages, and as lines of a table for people who work on it
 * in a spreadsheet. Where words are read, codes are understood as well.
 */
final class EntryWords {

    private static final DateTimeFormatter GERMAN_DAY =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final int LONGEST_NUMBER = 6;

    /** What a line says, and what of it cannot be understood. */
    record Reading(EntryContent content, List<EntryRefusal> refusals) {}

    /** The words of one column with their codes, in the order of the codes. */
    record Vocabulary(Map<String, String> wordByCode) {

        private String words(Collection<String> codes, String separator) {
            return wordByCode.keySet().stream()
                    .filter(codes::contains)
                    .map(wordByCode::get)
                    .collect(Collectors.joining(separator));
        }

        /** {@code null} for a word that is unknown. */
        private String code(String word) {
            return wordByCode.entrySet().stream()
                    .filter(
                            one ->
                                    one.getKey().equalsIgnoreCase(word)
                                            || one.getValue().equalsIgnoreCase(word))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(null);
        }
    }

    private final Map<EntryColumn, Vocabulary> vocabularies;
    private final String yes;
    private final String no;
    private final String listSeparator;

    EntryWords(
            Map<EntryColumn, Vocabulary> vocabularies,
            String yes,
            String no,
            String listSeparator) {
        this.vocabularies = Map.copyOf(vocabularies);
        this.yes = yes;
        this.no = no;
        this.listSeparator = listSeparator;
    }

    /** A cell for each column. */
    List<String> write(String code, EntryContent content) {
        List<String> cells = new ArrayList<>();
        for (EntryColumn column : EntryColumn.values()) {
            cells.add(column == EntryColumn.CODE ? code : write(column, content));
        }
        return cells;
    }

    /** The value of a column in words; empty for none. */
    String write(EntryColumn column, EntryContent content) {
        String value =
                switch (column) {
                    case CODE -> null;
                    case KIND -> content.kind() == null ? null : word(column, content.kind());
                    case NAME -> content.name();
                    case DESCRIPTION -> content.description();
                    case TOPICS -> words(column, names(content.topics()));
                    case NEEDS -> words(column, names(content.needs()));
                    case AGE_FROM -> number(content.ageFrom());
                    case AGE_TO -> number(content.ageTo());
                    case STATEWIDE -> content.reach().statewide() ? yes : no;
                    case ONLINE -> content.reach().online() ? yes : no;
                    case DISTRICTS -> words(column, content.reach().districts());
                    case LANGUAGES -> words(column, content.languages());
                    case ACCESSIBILITY -> words(column, names(content.accessibility()));
                    case OPENING_HOURS -> content.contact().openingHours();
                    case ADDRESS -> content.contact().address();
                    case PHONE -> content.contact().phone();
                    case EMAIL -> content.contact().email();
                    case WEBSITE -> content.contact().website();
                    case SOURCE -> content.source();
                    case CHECKED_ON -> day(content.checkedOn());
                    case STATE -> word(column, content.state());
                    case MERGED_INTO -> content.mergedInto();
                };
        return value == null ? "" : value;
    }

    /**
     * What a line says. A column that is not there leaves what is known as it is.
     *
     * @param cells by column, those that the file has
     * @param known the entry as it stands; {@code null} for a new one
     */
    Reading read(Map<EntryColumn, String> cells, EntryContent known) {
        return new LineReader(cells, known).read();
    }

    private String words(EntryColumn column, Collection<String> codes) {
        return vocabularies.get(column).words(codes, listSeparator);
    }

    private String word(EntryColumn column, Enum<?> code) {
        return words(column, Set.of(code.name()));
    }

    private static Set<String> names(Set<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).collect(Collectors.toSet());
    }

    private static String number(Integer number) {
        return number == null ? null : number.toString();
    }

    private static String day(LocalDate day) {
        return day == null ? null : DateTimeFormatter.ofPattern("dd.MM.yyyy").format(day);
    }

    private final class LineReader {

        private final Map<EntryColumn, String> cells;
        private final EntryContent known;
        private final List<EntryRefusal> refusals = new ArrayList<>();

        private LineReader(Map<EntryColumn, String> cells, EntryContent known) {
            this.cells = cells;
            this.known = known;
        }

        private Reading read() {
            cells.forEach(this::refuseFormula);
            EntryContent content =
                    new EntryContent(
                            one(EntryColumn.KIND, ServiceKind.class, EntryContent::kind),
                            text(EntryColumn.NAME, EntryContent::name),
                            text(EntryColumn.DESCRIPTION, EntryContent::description),
                            several(EntryColumn.TOPICS, Topic.class, EntryContent::topics),
                            several(EntryColumn.NEEDS, ProtectionNeed.class, EntryContent::needs),
                            age(EntryColumn.AGE_FROM, EntryContent::ageFrom),
                            age(EntryColumn.AGE_TO, EntryContent::ageTo),
                            reach(),
                            codes(EntryColumn.LANGUAGES, EntryContent::languages),
                            several(
                                    EntryColumn.ACCESSIBILITY,
                                    Accessibility.class,
                                    EntryContent::accessibility),
                            contact(),
                            text(EntryColumn.SOURCE, EntryContent::source),
                            day(),
                            state(),
                            text(EntryColumn.MERGED_INTO, EntryContent::mergedInto));
            return new Reading(content, refusals);
        }

        private void refuseFormula(EntryColumn column, String cell) {
            if (CsvText.isFormula(cell)) {
                refuse(column, Reason.FORMULA);
            }
        }

        private Reach reach() {
            return new Reach(
                    yes(EntryColumn.STATEWIDE, content -> content.reach().statewide()),
                    yes(EntryColumn.ONLINE, content -> content.reach().online()),
                    codes(EntryColumn.DISTRICTS, content -> content.reach().districts()));
        }

        private Contact contact() {
            return new Contact(
                    text(EntryColumn.OPENING_HOURS, content -> content.contact().openingHours()),
                    text(EntryColumn.ADDRESS, content -> content.contact().address()),
                    text(EntryColumn.PHONE, content -> content.contact().phone()),
                    text(EntryColumn.EMAIL, content -> content.contact().email()),
                    text(EntryColumn.WEBSITE, content -> content.contact().website()));
        }

        private EntryState state() {
            EntryState state = one(EntryColumn.STATE, EntryState.class, EntryContent::state);
            return state == null ? EntryState.ACTIVE : state;
        }

        private String text(EntryColumn column, Function<EntryContent, String> before) {
            if (!cells.containsKey(column)) {
                return before(before, null);
            }
            String text = CsvText.unguarded(cells.get(column)).strip();
            return text.isEmpty() ? null : text;
        }

        private Integer age(EntryColumn column, Function<EntryContent, Integer> before) {
            if (!cells.containsKey(column)) {
                return before(before, null);
            }
            String text = cells.get(column);
            if (text.isEmpty()) {
                return null;
            }
            if (text.length() > LONGEST_NUMBER
                    || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return refuse(column, Reason.NO_AGE);
            }
            return Integer.valueOf(text);
        }

        private boolean yes(EntryColumn column, Function<EntryContent, Boolean> before) {
            if (!cells.containsKey(column)) {
                return before(before, false);
            }
            String text = cells.get(column).toLowerCase(Locale.ROOT);
            if (!text.isEmpty() && !yes.equals(text) && !no.equals(text)) {
                refuse(column, Reason.NO_YES_OR_NO);
            }
            return yes.equals(text);
        }

        private LocalDate day() {
            if (!cells.containsKey(EntryColumn.CHECKED_ON)) {
                return before(EntryContent::checkedOn, null);
            }
            String text = cells.get(EntryColumn.CHECKED_ON);
            if (text.isEmpty()) {
                return null;
            }
            try {
                return text.contains(".")
                        ? LocalDate.parse(text, GERMAN_DAY)
                        : LocalDate.parse(text);
            } catch (DateTimeParseException unreadable) {
                return refuse(EntryColumn.CHECKED_ON, Reason.NO_DATE);
            }
        }

        private <E extends Enum<E>> E one(
                EntryColumn column, Class<E> type, Function<EntryContent, E> before) {
            if (!cells.containsKey(column)) {
                return before(before, null);
            }
            String word = cells.get(column);
            if (word.isEmpty()) {
                return null;
            }
            String code = vocabularies.get(column).code(word);
            return code == null ? refuse(column, Reason.UNKNOWN_WORD) : Enum.valueOf(type, code);
        }

        private <E extends Enum<E>> Set<E> several(
                EntryColumn column, Class<E> type, Function<EntryContent, Set<E>> before) {
            if (!cells.containsKey(column)) {
                return before(before, Set.of());
            }
            return readCodes(column).stream()
                    .map(code -> Enum.valueOf(type, code))
                    .collect(Collectors.toSet());
        }

        private Set<String> codes(EntryColumn column, Function<EntryContent, Set<String>> before) {
            return cells.containsKey(column) ? readCodes(column) : before(before, Set.of());
        }

        private Set<String> readCodes(EntryColumn column) {
            Set<String> codes = new LinkedHashSet<>();
            for (String word : cells.get(column).split("\\|")) {
                if (!word.isBlank()) {
                    String code = vocabularies.get(column).code(word.strip());
                    if (code == null) {
                        refuse(column, Reason.UNKNOWN_WORD);
                    } else {
                        codes.add(code);
                    }
                }
            }
            return codes;
        }

        private <T> T before(Function<EntryContent, T> before, T otherwise) {
            return known == null ? otherwise : before.apply(known);
        }

        private <T> T refuse(EntryColumn column, Reason reason) {
            EntryRefusal refusal = new EntryRefusal(column.field(), reason);
            if (!refusals.contains(refusal)) {
                refusals.add(refusal);
            }
            return null;
        }
    }
}
