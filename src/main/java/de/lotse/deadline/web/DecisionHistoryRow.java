package de.lotse.deadline.web;

import de.lotse.deadline.DecisionFacts;
import de.lotse.deadline.DecisionHistory;
import de.lotse.organisation.StaffMembers;
import java.time.Instant;

/**
 * A line of the history of a decision.
 *
 * @param by the name of who did it; empty for a process
 * @param reason a code, or {@code null}
 */
record DecisionHistoryRow(String act, Instant at, String by, String reason, DecisionFacts facts) {

    static DecisionHistoryRow of(DecisionHistory entry, StaffMembers staff) {
        return new DecisionHistoryRow(
                entry.act().name(),
                entry.at(),
                entry.staff() == null ? "" : staff.displayName(entry.staff()),
                entry.reason() == null ? null : entry.reason().name(),
                entry.facts());
    }
}
