package de.lotse.deadline;

import java.time.LocalDate;
import java.util.List;

/**
 * One deadline with its derivation.
 *
 * @param kind what is due, a code
 * @param due the last day on which the act is in time
 * @param rawEnd the end before it moved to a working day
 * @param notifiedOn the day from which the period runs; it does not count itself
 * @param rolledOver the days that were passed over, with their reasons
 * @param precautionaryDue an earlier day to keep to be safe, or {@code null}
 * @param rulesAsOf the state of the law behind the period
 * @param needsReview whether it rests on a reading or on memory: "bitte fachlich prüfen"
 * @param note what to watch out for, in German, or {@code null}
 * @param steps the derivation, in German, to be read to a client
 */
public record CalculatedDeadline(
        String kind,
        LocalDate due,
        LocalDate rawEnd,
        LocalDate notifiedOn,
        List<WorkingDayCalendar.ClosedDay> rolledOver,
        LocalDate precautionaryDue,
        String legalBasis,
        DeadlineRule rule,
        LocalDate rulesAsOf,
        boolean needsReview,
        String note,
        List<String> steps) {

    public CalculatedDeadline {
        rolledOver = List.copyOf(rolledOver);
        steps = List.copyOf(steps);
    }

    /** The earlier of due and precautionary date: what warnings and lists follow. */
    public LocalDate decisiveDate() {
        return precautionaryDue != null && precautionaryDue.isBefore(due) ? precautionaryDue : due;
    }
}
