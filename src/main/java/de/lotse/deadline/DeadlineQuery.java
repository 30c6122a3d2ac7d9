package de.lotse.deadline;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * What a list of the register shows.
 *
 * @param mine only those for which the person signed in is responsible or deputy
 * @param decided those decided instead of those open
 * @param afterDate with {@code afterId} the last row seen; {@code null} for the beginning
 */
public record DeadlineQuery(
        boolean mine, boolean legalOnly, boolean decided, LocalDate afterDate, UUID afterId) {

    private static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);
    private static final UUID LEAST = new UUID(0, 0);

    Set<DeadlineState> states() {
        return decided
                ? Set.of(
                        DeadlineState.MET,
                        DeadlineState.GIVEN_UP,
                        DeadlineState.MISSED,
                        DeadlineState.VOID,
                        DeadlineState.LEFT_TO_LAWYER,
                        DeadlineState.HANDED_OVER)
                : Set.of(DeadlineState.OPEN, DeadlineState.TAKEN_OVER);
    }

    Set<DeadlineStanding> standings() {
        return legalOnly
                ? Set.of(DeadlineStanding.LEGAL)
                : Set.of(DeadlineStanding.LEGAL, DeadlineStanding.SERVICE_STANDARD);
    }

    LocalDate fromDate() {
        return afterDate == null ? BEGINNING : afterDate;
    }

    UUID fromId() {
        return afterId == null ? LEAST : afterId;
    }
}
