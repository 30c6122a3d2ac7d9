package de.lotse.discrimination.web;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseNumber;
import de.lotse.casefile.CaseView;
import de.lotse.deadline.WorkingDayCalendar;
import de.lotse.discrimination.DiscriminationCaseId;
import de.lotse.discrimination.DiscriminationCases;
import de.lotse.discrimination.DiscriminationView;
import de.lotse.discrimination.IncidentClocks;
import de.lotse.discrimination.IncidentContext;
import de.lotse.discrimination.IncidentView;
import de.lotse.discrimination.Institutions;
import de.lotse.discrimination.Places;
import de.lotse.discrimination.TermKind;
import de.lotse.discrimination.Terms;
import de.lotse.organisation.StaffMember;
import de.lotse.organisation.StaffMembers;
import de.lotse.security.StaffId;
import de.lotse.web.Choice;
import de.lotse.web.NotFoundException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** What the pages of this room share: who may open what, choices, names. */
@Component
class DiscriminationPages {

    private final CaseFiles cases;
    private final DiscriminationCases discriminations;
    private final IncidentClocks clocks;
    private final Terms terms;
    private final Places places;
    private final Institutions institutions;
    private final StaffMembers staff;
    private final WorkingDayCalendar calendar;

    DiscriminationPages(
            CaseFiles cases,
            DiscriminationCases discriminations,
            IncidentClocks clocks,
            Terms terms,
            Places places,
            Institutions institutions,
            StaffMembers staff,
            WorkingDayCalendar calendar) {
        this.cases = cases;
        this.discriminations = discriminations;
        this.clocks = clocks;
        this.terms = terms;
        this.places = places;
        this.institutions = institutions;
        this.staff = staff;
        this.calendar = calendar;
    }

    LocalDate today() {
        return calendar.today();
    }

    /** The open case of this number. */
    CaseView openCase(String number) {
        CaseView file = cases.byNumber(CaseNumber.ofAddress(number));
        if (!file.isOpen()) {
            throw new NotFoundException("open case");
        }
        return file;
    }

    /** A running discrimination case of an open case. */
    OpenedDiscrimination open(String number, String id) {
        CaseView file = openCase(number);
        DiscriminationView found =
                DiscriminationCaseId.parse(id)
                        .map(discriminations::require)
                        .filter(one -> one.caseId().equals(file.id()))
                        .filter(DiscriminationView::isRunning)
                        .orElseThrow(() -> new NotFoundException("discrimination case"));
        return new OpenedDiscrimination(file, found);
    }

    IncidentPart part(IncidentView incident) {
        IncidentContext context = incident.facts().context();
        return new IncidentPart(
                incident,
                terms.label(TermKind.AREA, context.area()),
                context.grounds().stream()
                        .map(code -> terms.label(TermKind.GROUND, code))
                        .sorted()
                        .toList(),
                places.label(context.districtKey()),
                institutions.label(context.institution()),
                clocks.of(incident.id()));
    }

    /**
     * What an incident is chosen from.
     *
     * @param form whose own codes are offered, even where they are not for others any more
     */
    void addChoices(IncidentFormData form, Model model) {
        Set<String> grounds = new HashSet<>(form.getGrounds());
        model.addAttribute("areas", choices(TermKind.AREA, Set.of(text(form.getArea()))));
        model.addAttribute("grounds", choices(TermKind.GROUND, grounds));
        model.addAttribute("places", places.all());
        model.addAttribute("institutions", institutions.all(form.getInstitution()));
    }

    private List<Choice> choices(TermKind kind, Set<String> chosen) {
        return terms.all(kind).stream()
                .filter(term -> term.active() || chosen.contains(term.code()))
                .map(term -> new Choice(term.code(), term.label(), term.reference()))
                .toList();
    }

    private static String text(String code) {
        return code == null ? "" : code;
    }

    /** Colleagues of the Träger who can be named; the responsible adviser cannot. */
    List<Choice> colleagues(CaseView file) {
        return staff.all().stream()
                .filter(StaffMember::active)
                .filter(person -> !person.id().equals(file.adviser()))
                .map(person -> new Choice(person.id().toString(), person.displayName()))
                .toList();
    }

    /** Refuses colleagues who cannot be named. */
    void checkNamed(String field, Set<StaffId> named, CaseView file, BindingResult errors) {
        Set<String> known =
                colleagues(file).stream().map(Choice::value).collect(Collectors.toSet());
        if (named.stream().anyMatch(person -> !known.contains(person.toString()))) {
            errors.rejectValue(field, "discrimination.error.named");
        }
    }
}
