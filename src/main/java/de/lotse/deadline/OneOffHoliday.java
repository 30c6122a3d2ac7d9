package de.lotse.deadline;

import java.time.LocalDate;

/**
 * A holiday by ordinance for one day (§ 2 Abs. 2 LFtG).
 *
 * @param seat where it holds, {@code null} for all of Germany
 */
public record OneOffHoliday(LocalDate day, Seat seat, String reason) {

    boolean holdsAt(Seat place) {
        return seat == null || seat == place;
    }
}
