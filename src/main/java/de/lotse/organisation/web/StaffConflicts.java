package de.lotse.organisation.web;

import de.lotse.organisation.Language;
import de.lotse.organisation.Languages;
import de.lotse.organisation.Site;
import de.lotse.organisation.Sites;
import de.lotse.organisation.StaffMember;
import de.lotse.web.FieldConflict;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Where two versions of a member of staff differ, in words. */
@Component
class StaffConflicts {

    private final Sites sites;
    private final Languages languages;
    private final Pages pages;

    StaffConflicts(Sites sites, Languages languages, Pages pages) {
        this.sites = sites;
        this.languages = languages;
        this.pages = pages;
    }

    List<FieldConflict> between(StaffMember typed, StaffMember saved) {
        return Stream.of(
                        conflict("name", typed.displayName(), saved.displayName()),
                        conflict("email", typed.email(), saved.email()),
                        conflict(
                                "roles",
                                words(typed.roles(), "organisation.role."),
                                words(saved.roles(), "organisation.role.")),
                        conflict("sites", siteNames(typed), siteNames(saved)),
                        conflict("languages", languageNames(typed), languageNames(saved)),
                        conflict(
                                "qualifications",
                                words(typed.qualifications(), "organisation.qualification."),
                                words(saved.qualifications(), "organisation.qualification.")))
                .filter(one -> !Objects.equals(one.yours(), one.saved()))
                .toList();
    }

    private FieldConflict conflict(String field, String typed, String saved) {
        return new FieldConflict(pages.text("organisation.staff." + field), typed, saved);
    }

    private String words(Collection<?> codes, String prefix) {
        return codes.stream()
                .map(code -> pages.text(prefix + code))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private String siteNames(StaffMember person) {
        Map<UUID, String> names =
                sites.all().stream()
                        .collect(Collectors.toMap(site -> site.id().value(), Site::name));
        return person.siteIds().stream()
                .map(id -> names.getOrDefault(id, ""))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private String languageNames(StaffMember person) {
        Locale locale = LocaleContextHolder.getLocale();
        return languages.all().stream()
                .filter(one -> person.languages().contains(one.code()))
                .map((Language one) -> one.name(locale))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
