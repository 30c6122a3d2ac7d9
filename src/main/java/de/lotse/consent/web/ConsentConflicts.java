package de.lotse.consent.web;

import de.lotse.casefile.ClientId;
import de.lotse.casefile.PersonNames;
import de.lotse.consent.ConsentView;
import de.lotse.consent.DataKind;
import de.lotse.web.Dates;
import de.lotse.web.FieldConflict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Where what was typed differs from what somebody else saved of a release meanwhile. */
@Component
class ConsentConflicts {

    private final PersonNames names;
    private final Dates dates;
    private final MessageSource messages;

    ConsentConflicts(PersonNames names, Dates dates, MessageSource messages) {
        this.names = names;
        this.dates = dates;
        this.messages = messages;
    }

    List<FieldConflict> between(NarrowFormData yours, ConsentView saved) {
        List<FieldConflict> found = new ArrayList<>();
        add(found, "kinds", kinds(yours.getKinds()), kinds(saved.kinds()));
        List<ClientId> persons =
                yours.getPersons().stream()
                        .map(ClientId::new)
                        .filter(saved.persons()::contains)
                        .toList();
        add(found, "persons", persons(persons), persons(saved.persons()));
        add(found, "validUntil", day(yours.getValidUntil()), day(saved.validUntil()));
        add(found, "proofPlace", yours.getProofPlace(), saved.texts().proofPlace());
        add(found, "note", yours.getNote(), saved.texts().note());
        return found;
    }

    private void add(List<FieldConflict> found, String field, String yours, String saved) {
        if (!Objects.equals(yours, saved)) {
            found.add(new FieldConflict(text("field." + field), yours, saved));
        }
    }

    private String kinds(Collection<DataKind> kinds) {
        return kinds.stream()
                .sorted()
                .map(kind -> text("kind." + kind))
                .collect(Collectors.joining(", "));
    }

    private String persons(List<ClientId> persons) {
        return String.join(", ", names.ofCheckedCase(persons));
    }

    private String day(LocalDate day) {
        return day == null ? null : dates.date(day);
    }

    private String text(String key) {
        return messages.getMessage("consent." + key, null, LocaleContextHolder.getLocale());
    }
}
