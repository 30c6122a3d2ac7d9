package de.lotse.discrimination.web;

import de.lotse.casefile.CaseId;
import de.lotse.discrimination.DayKnown;
import de.lotse.discrimination.IncidentView;
import de.lotse.discrimination.Incidents;
import de.lotse.discrimination.Institutions;
import de.lotse.discrimination.Places;
import de.lotse.discrimination.TermKind;
import de.lotse.discrimination.Terms;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Whether what is typed of an incident fits together. */
@Component
class IncidentCheck {

    private static final int LONG_AGO_YEARS = 10;

    private final Terms terms;
    private final Places places;
    private final Institutions institutions;
    private final Incidents incidents;
    private final DiscriminationPages pages;

    IncidentCheck(
            Terms terms,
            Places places,
            Institutions institutions,
            Incidents incidents,
            DiscriminationPages pages) {
        this.terms = terms;
        this.places = places;
        this.institutions = institutions;
        this.incidents = incidents;
        this.pages = pages;
    }

    /**
     * @param prefix of the fields in the form, with a dot; empty for none
     */
    void check(String prefix, IncidentFormData form, BindingResult errors) {
        checkPast(prefix + "firstOn", form.getFirstOn(), errors);
        checkPast(prefix + "knownOn", form.getKnownOn(), errors);
        checkPeriod(prefix, form, errors);
        checkKnowledge(prefix, form, errors);
        checkTerm(prefix + "area", TermKind.AREA, form.getArea(), errors);
        if (isGiven(form.getInstitution()) && !institutions.isKnown(form.getInstitution())) {
            errors.rejectValue(prefix + "institution", "discrimination.error.choice");
        }
        form.getGrounds()
                .forEach(code -> checkTerm(prefix + "grounds", TermKind.GROUND, code, errors));
        if (isGiven(form.getPlace()) && !places.isKnown(form.getPlace())) {
            errors.rejectValue(prefix + "place", "discrimination.error.choice");
        }
    }

    /** What was recorded before and looks the same, unless the adviser knows better. */
    Optional<IncidentView> same(CaseId caseId, IncidentFormData form) {
        return form.isSameAnyway()
                ? Optional.empty()
                : incidents.sameAs(caseId, form.toFacts(pages.today()), form.incidentId());
    }

    private void checkPeriod(String prefix, IncidentFormData form, BindingResult errors) {
        if (form.getDayKnown() != DayKnown.PERIOD) {
            return;
        }
        if (form.getLastOn() == null) {
            errors.rejectValue(prefix + "lastOn", "discrimination.error.last");
            return;
        }
        checkPast(prefix + "lastOn", form.getLastOn(), errors);
        if (form.getFirstOn() != null && form.getLastOn().isBefore(form.getFirstOn())) {
            errors.rejectValue(prefix + "lastOn", "discrimination.error.order");
        }
    }

    private void checkKnowledge(String prefix, IncidentFormData form, BindingResult errors) {
        LocalDate known = form.getKnownOn();
        if (known != null && form.getFirstOn() != null && known.isBefore(form.getFirstOn())) {
            errors.rejectValue(prefix + "knownOn", "discrimination.error.known");
        }
    }

    private void checkPast(String field, LocalDate day, BindingResult errors) {
        if (day == null || errors.hasFieldErrors(field)) {
            return;
        }
        if (day.isAfter(pages.today())) {
            errors.rejectValue(field, "discrimination.error.future");
        } else if (day.isBefore(pages.today().minusYears(LONG_AGO_YEARS))) {
            errors.rejectValue(field, "discrimination.error.long-ago");
        }
    }

    private void checkTerm(String field, TermKind kind, String code, BindingResult errors) {
        if (isGiven(code) && !errors.hasFieldErrors(field) && terms.find(kind, code).isEmpty()) {
            errors.rejectValue(field, "discrimination.error.choice");
        }
    }

    private static boolean isGiven(String code) {
        return code != null && !code.isBlank();
    }
}
