package de.lotse.deadline.web;

import de.lotse.deadline.DeadlineHistory;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A line of the history of a deadline.
 *
 * @param by who did it, in words; empty for a process
 * @param letter {@code null} for none, and for who does not see the content of counselling
 * @param proof like {@code letter}
 */
record HistoryRow(
        String act,
        Instant at,
        String by,
        LocalDate due,
        LocalDate precautionaryDue,
        String state,
        String responsible,
        String reason,
        String letter,
        String proof) {

    static HistoryRow of(
            DeadlineHistory entry, String by, String responsible, boolean seesContent) {
        return new HistoryRow(
                entry.act().name(),
                entry.at(),
                by,
                entry.due(),
                entry.precautionaryDue(),
                entry.state().name(),
                responsible,
                entry.reason(),
                seesContent ? entry.texts().letter() : null,
                seesContent ? entry.texts().proof() : null);
    }
}
