package de.lotse.asylum.web;

import de.lotse.asylum.AsylumProcedures;
import de.lotse.asylum.ProcedureId;
import de.lotse.asylum.ProcedureView;
import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseNumber;
import de.lotse.casefile.CaseView;
import de.lotse.deadline.WorkingDayCalendar;
import de.lotse.web.NotFoundException;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** What the pages of this room share: who may open what, checks of dates. */
@Component
class AsylumPages {

    private static final int LONG_AGO_YEARS = 15;
    private static final int FAR_AHEAD_YEARS = 3;

    private final CaseFiles cases;
    private final AsylumProcedures procedures;
    private final WorkingDayCalendar calendar;

    AsylumPages(CaseFiles cases, AsylumProcedures procedures, WorkingDayCalendar calendar) {
        this.cases = cases;
        this.procedures = procedures;
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

    /** A running procedure of an open case. */
    OpenedProcedure open(String number, String procedureId) {
        CaseView file = openCase(number);
        ProcedureView procedure =
                ProcedureId.parse(procedureId)
                        .map(procedures::require)
                        .filter(found -> found.caseId().equals(file.id()))
                        .filter(ProcedureView::isRunning)
                        .orElseThrow(() -> new NotFoundException("asylum procedure"));
        return new OpenedProcedure(file, procedure);
    }

    /** A date of something that has happened: not in the future, not long before the procedure. */
    void checkPast(String field, LocalDate day, BindingResult errors) {
        if (day != null && day.isAfter(today())) {
            errors.rejectValue(field, "asylum.error.future");
        } else if (day != null && day.isBefore(today().minusYears(LONG_AGO_YEARS))) {
            errors.rejectValue(field, "asylum.error.long-ago");
        }
    }

    /** A date of an appointment, told in time or late. */
    void checkAppointment(String field, LocalDate day, BindingResult errors) {
        if (day != null && day.isBefore(today().minusYears(1))) {
            errors.rejectValue(field, "asylum.error.long-ago");
        } else if (day != null && day.isAfter(today().plusYears(FAR_AHEAD_YEARS))) {
            errors.rejectValue(field, "asylum.error.far-ahead");
        }
    }
}
