package de.lotse.deadline.web;

import de.lotse.deadline.ReminderState;
import de.lotse.deadline.ReminderStep;
import java.time.Instant;
import java.util.List;

/**
 * Who was warned of a deadline, the latest first.
 *
 * @param next when it is warned of next; {@code null} when that is open
 */
record WarningsOfDeadline(String deadline, Instant next, List<Row> rows) {

    /** Whether a warning waits to be acknowledged. */
    public boolean isOpen() {
        return rows.stream().anyMatch(row -> row.state() == ReminderState.OPEN);
    }

    /**
     * @param recipient her name
     * @param acknowledgedBy a name; {@code null} unless acknowledged
     */
    record Row(
            Instant at,
            String recipient,
            ReminderStep step,
            ReminderState state,
            String action,
            String acknowledgedBy,
            Instant endedAt) {}
}
