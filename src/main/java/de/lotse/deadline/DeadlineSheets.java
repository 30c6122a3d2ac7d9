package de.lotse.deadline;

import de.lotse.deadline.DeadlineSheet.Part;
import de.lotse.deadline.process.RuleRow;
import de.lotse.deadline.process.RuleTables;
import de.lotse.organisation.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Writes sheets for clients. A language is a file {@code sheets/deadline-sheet_<code>.properties};
 * German has no code. What a file lacks stands there in German.
 */
@Component
public class DeadlineSheets {

    private static final String FILES = "sheets/deadline-sheet";
    private static final Pattern LANGUAGE =
            Pattern.compile("deadline-sheet_([a-z]{2,3})\\.properties");
    private static final String SEPARATOR = "\\|";
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "ckb", "fa", "ps", "ur", "he", "sd");

    private final RuleTables tables;
    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
    private final List<Locale> languages;

    DeadlineSheets(RuleTables tables) {
        this.tables = tables;
        texts.setBasename(FILES);
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        texts.setFallbackToSystemLocale(false);
        this.languages = found();
    }

    /** German first. */
    public List<Locale> languages() {
        return languages;
    }

    /** The language with this code; German where there is none. */
    public Locale language(String code) {
        return languages.stream()
                .filter(language -> language.getLanguage().equals(code))
                .findFirst()
                .orElse(Locale.GERMAN);
    }

    /**
     * @param adviser whom to ask
     * @param site where she works
     */
    public DeadlineSheet of(DeadlineView deadline, String adviser, Site site, Locale language) {
        LocalDate decisive = deadline.decisiveDate();
        return new DeadlineSheet(
                language,
                RIGHT_TO_LEFT.contains(language.getLanguage()),
                ofKind("title", deadline, language),
                ofKind("by", deadline, language),
                day(decisive, language),
                decisive.equals(deadline.due())
                        ? null
                        : text("last-day", language, day(deadline.due(), language)),
                new Part(text("todo.heading", language), lines("todo", deadline, language)),
                new Part(text("where.heading", language), where(deadline, language)),
                new Part(text("bring.heading", language), lines("bring", deadline, language)),
                lines("notes", deadline, language),
                text("contact", language, adviser),
                service(site, language),
                text("reference", language, deadline.caseNumber().value()));
    }

    private List<String> service(Site site, Locale language) {
        String phone = site.phone() == null ? null : text("phone", language, site.phone());
        return Stream.of(site.name(), site.address(), phone).filter(Objects::nonNull).toList();
    }

    private List<String> where(DeadlineView deadline, Locale language) {
        List<RuleRow> courts = tables.courts(deadline.kind());
        if (courts.isEmpty()) {
            return List.of(ofKind("where.letter", deadline, language));
        }
        RuleRow court = courts.get(0);
        return List.of(
                court.text("court"),
                court.text("street") + ", " + court.text("town"),
                text("where.asylum", language));
    }

    private List<String> lines(String key, DeadlineView deadline, Locale language) {
        return Arrays.asList(ofKind(key, deadline, language).split(SEPARATOR));
    }

    /** The text for this kind of deadline, else the one for all. */
    private String ofKind(String key, DeadlineView deadline, Locale language) {
        String own = texts.getMessage(key + "." + deadline.kind(), null, "", language);
        return own == null || own.isEmpty() ? text(key, language) : own;
    }

    private String text(String key, Locale language, Object... arguments) {
        return texts.getMessage(key, arguments, language);
    }

    private static String day(LocalDate day, Locale language) {
        String pattern =
                "de".equals(language.getLanguage()) ? "EEEE, d. MMMM yyyy" : "EEEE, d MMMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, language).format(day);
    }

    private static List<Locale> found() {
        try {
            Resource[] files =
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:" + FILES + "_*.properties");
            Stream<Locale> others =
                    Arrays.stream(files)
                            .map(Resource::getFilename)
                            .map(LANGUAGE::matcher)
                            .filter(Matcher::matches)
                            .map(name -> Locale.forLanguageTag(name.group(1)))
                            .sorted((one, other) -> one.toString().compareTo(other.toString()));
            List<Locale> all = new ArrayList<>(List.of(Locale.GERMAN));
            others.forEach(all::add);
            return List.copyOf(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
