package de.lotse.deadline.web;

import de.lotse.deadline.DeadlineView;
import java.time.LocalDate;

/**
 * A line of a list of deadlines.
 *
 * @param precaution whether the decisive date is the precautionary one
 * @param responsible the name of the responsible person
 * @param running whether it is open or in the hands of a lawyer
 * @param pending the outcome that waits for a second person, or {@code null}
 * @param hint what a correction left to be looked at, or {@code null}
 */
record DeadlineRow(
        String id,
        String kind,
        String state,
        LocalDate decisiveDate,
        LocalDate due,
        boolean precaution,
        String caseNumber,
        String standing,
        String actor,
        String responsible,
        boolean running,
        String pending,
        String hint,
        boolean needsReview) {

    static DeadlineRow of(DeadlineView deadline, String responsible) {
        return new DeadlineRow(
                deadline.id().toString(),
                deadline.kind(),
                deadline.state().name(),
                deadline.decisiveDate(),
                deadline.due(),
                !deadline.decisiveDate().equals(deadline.due()),
                deadline.caseNumber().value(),
                deadline.standing().name(),
                deadline.actor().name(),
                responsible,
                deadline.isRunning(),
                deadline.pending() == null ? null : deadline.pending().outcome().name(),
                deadline.hint() == null ? null : deadline.hint().name(),
                deadline.needsReview() && deadline.isRunning());
    }
}
