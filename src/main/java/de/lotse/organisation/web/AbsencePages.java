package de.lotse.organisation.web;

import de.lotse.organisation.Absence;
import de.lotse.organisation.Absences;
import de.lotse.organisation.AdministrationRefusedException;
import de.lotse.organisation.StaffMember;
import de.lotse.organisation.StaffMembers;
import de.lotse.security.StaffId;
import de.lotse.web.Choice;
import de.lotse.web.Dates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** The part about absences that the page of a member of staff and one's own page share. */
@Component
class AbsencePages {

    static final String FORM = "absence";

    private final Absences absences;
    private final StaffMembers staff;
    private final Clock clock;

    AbsencePages(Absences absences, StaffMembers staff, Clock clock) {
        this.absences = absences;
        this.staff = staff;
        this.clock = clock;
    }

    /** Adds what the fragment {@code organisation/absences} draws. */
    ModelAndView addTo(ModelAndView page, StaffId person, String path) {
        if (!page.getModel().containsKey(FORM)) {
            page.addObject(FORM, new AbsenceFormData());
        }
        return page.addObject("absences", rows(person))
                .addObject("deputies", deputies(person))
                .addObject("absencePath", path);
    }

    /**
     * @return whether it was saved; otherwise the result says why not
     */
    boolean save(StaffId person, AbsenceFormData form, BindingResult result) {
        if (result.hasErrors()) {
            return false;
        }
        try {
            absences.add(
                    person,
                    form.getFirstDay(),
                    form.getLastDay(),
                    form.getDeputyId() == null ? null : new StaffId(form.getDeputyId()));
            return true;
        } catch (AdministrationRefusedException refused) {
            Refusals.show(refused, result);
            return false;
        }
    }

    private List<AbsenceRow> rows(StaffId person) {
        return absences.of(person, LocalDate.ofInstant(clock.instant(), Dates.ZONE)).stream()
                .map(this::row)
                .toList();
    }

    private AbsenceRow row(Absence absence) {
        return new AbsenceRow(
                absence.id(),
                absence.firstDay(),
                absence.lastDay(),
                staff.displayName(absence.deputy()));
    }

    private List<Choice> deputies(StaffId person) {
        return staff.all().stream()
                .filter(StaffMember::active)
                .filter(one -> !one.id().equals(person))
                .map(one -> new Choice(one.id().toString(), one.displayName()))
                .toList();
    }
}
