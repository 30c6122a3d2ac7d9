package de.lotse.consent.web;

import de.lotse.casefile.CaseView;
import de.lotse.casefile.ClientDetails;
import de.lotse.casefile.ClientId;
import de.lotse.casefile.ClientView;
import de.lotse.casefile.Clients;
import de.lotse.consent.ConsentView;
import de.lotse.consent.DataKind;
import de.lotse.consent.Direction;
import de.lotse.consent.Recipient;
import de.lotse.consent.RecipientView;
import de.lotse.consent.Recipients;
import de.lotse.consent.Signatory;
import de.lotse.consent.TransmissionPurpose;
import de.lotse.consent.web.ConsentSheet.Pair;
import de.lotse.consent.web.ConsentSheet.Part;
import de.lotse.organisation.Site;
import de.lotse.organisation.SiteId;
import de.lotse.organisation.Sites;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes forms to sign. A language is a file {@code sheets/consent-form_<code>.properties}; German
 * has no code and stands beside each of them.
 */
@Component
class ConsentSheets {

    static final List<Locale> LANGUAGES =
            Stream.of("en", "fr", "ar", "fa").map(Locale::forLanguageTag).toList();

    private static final String BLANK = "……………………………………";

    private final Recipients recipients;
    private final Clients clients;
    private final Sites sites;
    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

    ConsentSheets(Recipients recipients, Clients clients, Sites sites) {
        this.recipients = recipients;
        this.clients = clients;
        this.sites = sites;
        texts.setBasename("sheets/consent-form");
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        texts.setFallbackToSystemLocale(false);
    }

    /** The language with this code; the first one where there is none. */
    static Locale language(String code) {
        return LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(code))
                .findFirst()
                .orElse(LANGUAGES.get(0));
    }

    /** What the form says; each may be missing and is filled in by hand then. */
    private record Content(
            List<ClientId> persons,
            String signatory,
            String recipient,
            boolean mutual,
            TransmissionPurpose purpose,
            String purposeText,
            Set<DataKind> kinds,
            LocalDate from,
            LocalDate until) {}

    /** Of a release that is about to be given. Nothing of it is saved. */
    ConsentSheet of(ConsentFormData form, CaseView file, Locale language) {
        List<ClientId> persons =
                form.getPersons().stream()
                        .map(ClientId::new)
                        .filter(file.clients()::contains)
                        .toList();
        String recipient =
                Recipient.parse(form.getRecipient())
                        .flatMap(recipients::find)
                        .map(RecipientView::name)
                        .orElse(null);
        boolean self = form.getSignatory() == null || form.getSignatory() == Signatory.SELF;
        return write(
                new Content(
                        persons,
                        self ? null : Objects.requireNonNullElse(form.getSignatoryName(), BLANK),
                        recipient,
                        form.getDirection() == Direction.MUTUAL,
                        form.getPurpose(),
                        form.getPurposeText(),
                        form.allKinds(),
                        form.getValidFrom(),
                        form.getValidUntil()),
                file,
                language);
    }

    ConsentSheet of(ConsentView consent, CaseView file, Locale language) {
        return write(
                new Content(
                        consent.persons(),
                        consent.texts().signatoryName(),
                        consent.texts().recipientName(),
                        consent.direction() == Direction.MUTUAL,
                        consent.purpose(),
                        consent.texts().purposeText(),
                        consent.kinds(),
                        consent.validFrom(),
                        consent.validUntil()),
                file,
                language);
    }

    private ConsentSheet write(Content content, CaseView file, Locale language) {
        Site site = sites.find(new SiteId(file.siteId())).orElseThrow();
        Words words = new Words(language);
        List<Part> parts = new ArrayList<>();
        parts.add(words.part("who", who(content, words)));
        parts.add(
                words.part(
                        "whom",
                        List.of(
                                words.pair(
                                        content.mutual() ? "whom.mutual" : "whom",
                                        site.name(),
                                        orBlank(content.recipient())))));
        parts.add(words.part("purpose", List.of(purpose(content, words))));
        parts.add(kinds("kinds", false, content.kinds(), words));
        parts.add(kinds("special", true, content.kinds(), words));
        parts.add(words.part("duration", List.of(duration(content, words))));
        parts.add(words.part("voluntary", List.of(words.pair("voluntary"))));
        parts.add(words.part("withdraw", List.of(words.pair("withdraw", reach(site)))));
        parts.add(words.part("explained", List.of(words.pair("explained"))));
        return new ConsentSheet(
                language,
                words.text("direction", language),
                words.pair("title"),
                words.pair("unchecked"),
                parts,
                Stream.of("sign.place", "sign.person", "sign.adviser", "sign.interpreter")
                        .map(words::pair)
                        .toList());
    }

    private List<Pair> who(Content content, Words words) {
        List<Pair> lines = new ArrayList<>();
        for (ClientView person : clients.ofCheckedCase(content.persons())) {
            ClientDetails details = person.details();
            lines.add(words.pair("who", orBlank(person.displayName())));
            if (details.birthDate() != null) {
                lines.add(words.pairOfDays("born", details.birthDate()));
            }
        }
        if (lines.isEmpty()) {
            lines.add(words.pair("who", BLANK));
        }
        if (content.signatory() != null) {
            lines.add(words.pair("represented", content.signatory()));
        }
        return lines;
    }

    private static Pair purpose(Content content, Words words) {
        if (content.purpose() == null || content.purpose() == TransmissionPurpose.OTHER) {
            String text = orBlank(content.purposeText());
            return new Pair(text, text);
        }
        return words.pair("purpose." + content.purpose());
    }

    /**
     * Those that were chosen, or all with a box where none was. Special categories are ticked by
     * hand in any case.
     */
    private static Part kinds(String key, boolean special, Set<DataKind> chosen, Words words) {
        Collection<DataKind> of = DataKind.of(special);
        List<DataKind> named = of.stream().filter(chosen::contains).toList();
        boolean blank = chosen.isEmpty();
        return new Part(
                words.pair(key + ".heading"),
                List.of(words.pair(key + ".text")),
                (blank ? of : named).stream().map(kind -> words.pair("kind." + kind)).toList(),
                special || blank);
    }

    private static Pair duration(Content content, Words words) {
        return content.from() == null || content.until() == null
                ? words.pair("duration.open")
                : words.pairOfDays("duration", content.from(), content.until());
    }

    private static String reach(Site site) {
        return Stream.of(site.name(), site.address(), site.phone())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static String orBlank(String text) {
        return text == null || text.isBlank() ? BLANK : text;
    }

    /** The texts in German and in another language. */
    private final class Words {

        private final Locale language;

        Words(Locale language) {
            this.language = language;
        }

        Part part(String key, List<Pair> lines) {
            return new Part(pair(key + ".heading"), lines, List.of(), false);
        }

        Pair pair(String key, String... values) {
            return both(one -> text(key, one, isolated(values)));
        }

        Pair pairOfDays(String key, LocalDate... days) {
            return both(
                    one ->
                            text(
                                    key,
                                    one,
                                    isolated(
                                            Stream.of(days)
                                                    .map(day -> day(day, one))
                                                    .toArray(String[]::new))));
        }

        String text(String key, Locale one, Object... values) {
            return texts.getMessage(key, values, one);
        }

        private Pair both(Function<Locale, String> text) {
            return new Pair(text.apply(Locale.GERMAN), text.apply(language));
        }

        /** Names and addresses keep their own direction within a text of the other one. */
        private Object[] isolated(String... values) {
            return Stream.of(values).map(value -> "\u2068" + value + "\u2069").toArray();
        }

        private String day(LocalDate day, Locale one) {
            String pattern = Locale.GERMAN.equals(one) ? "d. MMMM yyyy" : "d MMMM yyyy";
            return DateTimeFormatter.ofPattern(pattern, one).format(day);
        }
    }
}
