package de.lotse.deadline;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A holiday by ordinance for one day (§ 2 Abs. 2 LFtG).
 *
 * @param seat where it holds, {@code null} for all of Germany
 * @param reason the occasion, as derivations name it
 */
public record OneOffHoliday(UUID id, LocalDate day, Seat seat, String reason) {

    /** The longest occasion in characters. */
    public static final int LONGEST_REASON = 200;

    OneOffHoliday(LocalDate day, Seat seat, String reason) {
        this(UUID.randomUUID(), day, seat, reason);
    }

    boolean holdsAt(Seat place) {
        return seat == null || seat == place;
    }
}
