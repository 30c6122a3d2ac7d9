package de.lotse.casefile;

import de.lotse.security.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A line of a case's timeline.
 *
 * @param day the day it belongs to (Europe/Berlin)
 * @param at when it was recorded, to order a day
 * @param titleKey what it is
 * @param arguments of the title; a {@link Label} is read in the person's language
 * @param text what was written; {@code null} for nothing
 * @param staff who did it; {@code null} for processes
 * @param path its page; {@code null} for none
 */
public record TimelineEntry(
        LocalDate day,
        Instant at,
        String titleKey,
        List<Object> arguments,
        String text,
        StaffId staff,
        String path) {

    /** A message that is an argument of another one. */
    public record Label(String key) {}
}
