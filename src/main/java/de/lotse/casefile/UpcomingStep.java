package de.lotse.casefile;

import java.time.LocalDate;

/**
 * A step of a case that comes next.
 *
 * @param title what is to be done, or what the case waits for
 * @param due until when, or from when on; {@code null} where no day is set (Europe/Berlin)
 * @param left how long there is left, in words; {@code null} without a day
 * @param urgency {@code overdue}, {@code today}, {@code soon} or {@code later}
 * @param who display name of whose it is; {@code null} while it is nobody's
 * @param path where it is done; {@code null} for what is only waited for
 */
public record UpcomingStep(
        String title, LocalDate due, String left, String urgency, String who, String path) {}
