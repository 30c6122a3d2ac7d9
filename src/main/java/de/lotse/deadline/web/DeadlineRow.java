package de.lotse.deadline.web;

import de.lotse.deadline.DeadlineView;
import java.time.LocalDate;

/**
 * A line of a list of deadlines.
 *
 * @param precaution whether the decisive date is the precautionary one
 * @param responsible the name of the responsible person
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
        String responsible) {

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
                responsible);
    }
}
