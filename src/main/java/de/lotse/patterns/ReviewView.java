package de.lotse.patterns;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A structural review.
 *
 * @param number such as {@code 2026-03}, unique in the Träger
 * @param threshold what made it start
 * @param countedFrom cases recorded before this day do not count
 * @param round how often was decided what to do, 0 before the first time
 * @param outcome {@code null} while it runs
 * @param reason {@code null} unless nothing was done
 * @param closedAt {@code null} while it runs
 */
public record ReviewView(
        ReviewId id,
        String number,
        PatternContext context,
        PatternThreshold threshold,
        LocalDate countedFrom,
        Instant startedAt,
        int round,
        ReviewOutcome outcome,
        NoActionReason reason,
        Instant closedAt) {

    public boolean isRunning() {
        return closedAt == null;
    }
}
