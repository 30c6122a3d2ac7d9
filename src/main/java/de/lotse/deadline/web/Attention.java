package de.lotse.deadline.web;

import de.lotse.deadline.DeadlineOutcomes;
import java.util.List;

/**
 * Deadlines that ask this person to look at them, though they may be decided.
 *
 * @param toConfirm outcomes that somebody else proposed
 * @param toCheck what corrections left to be looked at
 */
record Attention(List<DeadlineRow> toConfirm, List<DeadlineRow> toCheck) {

    static Attention of(DeadlineOutcomes outcomes, DeadlineRows rows) {
        return new Attention(rows.of(outcomes.toConfirm()), rows.of(outcomes.toCheck()));
    }

    public boolean isEmpty() {
        return toConfirm.isEmpty() && toCheck.isEmpty();
    }
}
