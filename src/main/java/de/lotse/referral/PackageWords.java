package de.lotse.referral;

import de.lotse.casefile.Interpreter;
import de.lotse.consent.DataKind;
import de.lotse.organisation.Languages;
import de.lotse.web.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts a package into words: one rendering for the preview, the arrival and the paper. */
@Component
class PackageWords {

    private final MessageSource messages;
    private final Languages languages;
    private final Dates dates;

    PackageWords(MessageSource messages, Languages languages, Dates dates) {
        this.messages = messages;
        this.languages = languages;
        this.dates = dates;
    }

    List<PackageSection> of(PackageContent content, Locale locale) {
        List<PackageSection> sections = new ArrayList<>();
        for (DataKind kind : DataKind.values()) {
            if (content.kinds().contains(kind)) {
                List<PackageSection.Line> lines = lines(content, kind, locale);
                sections.add(
                        new PackageSection(kind, text("referral.data." + kind, locale), lines));
            }
        }
        if (!content.deadlines().isEmpty()) {
            List<PackageSection.Line> lines =
                    content.deadlines().stream().map(one -> deadline(one, locale)).toList();
            sections.add(
                    new PackageSection(null, text("referral.package.deadlines", locale), lines));
        }
        return sections;
    }

    private List<PackageSection.Line> lines(PackageContent content, DataKind kind, Locale locale) {
        List<PackageSection.Line> lines = new ArrayList<>();
        switch (kind) {
            case IDENTITY -> content.persons().forEach(one -> identity(lines, one, locale));
            case LANGUAGE -> content.persons().forEach(one -> language(lines, one, locale));
            case RESIDENCE ->
                    content.persons()
                            .forEach(
                                    one ->
                                            add(
                                                    lines,
                                                    name(one),
                                                    coded(
                                                            "casefile.residence.",
                                                            one.residenceStatus(),
                                                            locale)));
            case CONCERN ->
                    add(
                            lines,
                            text("referral.package.topics", locale),
                            content.topics().stream()
                                    .sorted()
                                    .map(topic -> text("directory.topic." + topic, locale))
                                    .collect(Collectors.joining(", ")));
            default -> {
                // Only what the adviser wrote.
            }
        }
        add(lines, null, content.words().get(kind));
        return lines;
    }

    private void identity(List<PackageSection.Line> lines, PackagePerson person, Locale locale) {
        add(lines, text("referral.package.name", locale), name(person));
        add(
                lines,
                text("referral.package.birthDate", locale),
                person.birthDate() == null ? null : dates.date(person.birthDate()));
        add(lines, text("referral.package.phone", locale), person.phone());
        add(lines, text("referral.package.email", locale), person.email());
        add(lines, text("referral.package.address", locale), person.address());
        add(lines, text("referral.package.safeContact", locale), person.safeContact());
    }

    private void language(List<PackageSection.Line> lines, PackagePerson person, Locale locale) {
        String names =
                person.languages().stream()
                        .flatMap(code -> languages.byCode(code).stream())
                        .map(language -> language.name(locale))
                        .collect(Collectors.joining(", "));
        add(lines, text("referral.package.languages", locale), names);
        if (person.interpreter() != null && person.interpreter() != Interpreter.NONE) {
            add(
                    lines,
                    text("referral.package.interpreter", locale),
                    coded("casefile.interpreter.", person.interpreter(), locale));
        }
    }

    private PackageSection.Line deadline(PackageDeadline deadline, Locale locale) {
        String kind =
                messages.getMessage(
                        "deadline.kind." + deadline.kind(), null, deadline.kind(), locale);
        return new PackageSection.Line(kind, dates.date(deadline.due()));
    }

    private static String name(PackagePerson person) {
        String name = person.toDetails().displayName();
        return name.isBlank() ? null : name;
    }

    private String coded(String prefix, Enum<?> code, Locale locale) {
        return code == null ? null : text(prefix + code, locale);
    }

    private static void add(List<PackageSection.Line> lines, String label, String text) {
        if (text != null && !text.isBlank()) {
            lines.add(new PackageSection.Line(label, text));
        }
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
