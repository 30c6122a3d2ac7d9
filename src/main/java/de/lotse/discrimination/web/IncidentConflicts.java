package de.lotse.discrimination.web;

import de.lotse.discrimination.IncidentFacts;
import de.lotse.discrimination.Institutions;
import de.lotse.discrimination.Places;
import de.lotse.discrimination.TermKind;
import de.lotse.discrimination.Terms;
import de.lotse.web.Dates;
import de.lotse.web.FieldConflict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Where two versions of an incident differ. */
@Component
class IncidentConflicts {

    private final Terms terms;
    private final Places places;
    private final Institutions institutions;
    private final Dates dates;
    private final MessageSource messages;

    IncidentConflicts(
            Terms terms,
            Places places,
            Institutions institutions,
            Dates dates,
            MessageSource messages) {
        this.terms = terms;
        this.places = places;
        this.institutions = institutions;
        this.dates = dates;
        this.messages = messages;
    }

    List<FieldConflict> between(IncidentFacts yours, IncidentFacts theirs) {
        List<FieldConflict> found = new ArrayList<>();
        add(found, "dayKnown", yours, theirs, facts -> text("day." + facts.dayKnown()));
        add(found, "firstOn", yours, theirs, facts -> dates.date(facts.firstOn()));
        add(found, "lastOn", yours, theirs, facts -> dates.date(facts.lastOn()));
        add(found, "knownOn", yours, theirs, facts -> day(facts.knownOn()));
        add(found, "area", yours, theirs, facts -> term(TermKind.AREA, facts.context().area()));
        add(found, "grounds", yours, theirs, this::grounds);
        add(found, "place", yours, theirs, facts -> places.label(facts.context().districtKey()));
        add(
                found,
                "institution",
                yours,
                theirs,
                facts -> institutions.label(facts.context().institution()));
        add(found, "what", yours, theirs, facts -> facts.texts().what());
        add(found, "where", yours, theirs, facts -> facts.texts().where());
        add(found, "who", yours, theirs, facts -> facts.texts().who());
        add(found, "evidence", yours, theirs, facts -> facts.texts().evidence());
        return found;
    }

    private void add(
            List<FieldConflict> found,
            String field,
            IncidentFacts yours,
            IncidentFacts theirs,
            Function<IncidentFacts, String> value) {
        String mine = value.apply(yours);
        String other = value.apply(theirs);
        if (!Objects.equals(mine, other)) {
            found.add(new FieldConflict(text("field." + field), mine, other));
        }
    }

    private String grounds(IncidentFacts facts) {
        return facts.context().grounds().stream()
                .map(code -> term(TermKind.GROUND, code))
                .collect(Collectors.joining(", "));
    }

    private String term(TermKind kind, String code) {
        return terms.label(kind, code);
    }

    private String day(LocalDate day) {
        return day == null ? null : dates.date(day);
    }

    private String text(String key) {
        return messages.getMessage("discrimination." + key, null, LocaleContextHolder.getLocale());
    }
}
