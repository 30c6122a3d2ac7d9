package de.lotse.deadline.web;

import de.lotse.deadline.CalculatedDeadline;
import de.lotse.deadline.DeadlineHistory;
import de.lotse.deadline.ProofDocument;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A line of the history of a deadline.
 *
 * @param by who did it, in words; empty for a process
 * @param letter {@code null} for none, and for who does not see the content of counselling
 * @param proof like {@code letter}
 * @param derivation how the dates of then came about, like {@code letter}
 * @param deviation why they were others, like {@code letter}
 * @param hint what it left to be looked at, or {@code null}
 * @param outcome what was proposed, or {@code null}
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
        ProofDocument proof,
        CalculatedDeadline derivation,
        String deviation,
        String hint,
        String outcome) {

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
                seesContent ? entry.texts().proof() : null,
                seesContent ? entry.texts().derivation() : null,
                seesContent ? entry.texts().deviation() : null,
                entry.hint() == null ? null : entry.hint().name(),
                entry.outcome() == null ? null : entry.outcome().name());
    }
}
