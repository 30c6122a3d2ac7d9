package de.lotse.casefile;

import java.time.LocalDate;

/**
 * An open deadline of a case as case pages show it.
 *
 * @param kind what it is, in the person's language
 * @param due the decisive day (Europe/Berlin)
 * @param left how long there is left, in words
 * @param urgency {@code overdue}, {@code today}, {@code soon} or {@code later}
 * @param legal whether the law sets it
 * @param path its page
 */
public record OpenDeadline(
        String kind, LocalDate due, String left, String urgency, boolean legal, String path) {}
