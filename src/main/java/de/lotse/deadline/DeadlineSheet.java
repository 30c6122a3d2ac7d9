package de.lotse.deadline;

import java.util.List;
import java.util.Locale;

/**
 * What a client takes home about a deadline, in her language.
 *
 * @param rightToLeft whether the language is written that way
 * @param day the day to act by: the earlier of due and precautionary date, in words
 * @param lastDay where that is another day: the sentence that names it, else {@code null}
 * @param where the court and where it is, or the place to look for it
 */
public record DeadlineSheet(
        Locale language,
        boolean rightToLeft,
        String title,
        String byLabel,
        String day,
        String lastDay,
        Part todo,
        Part where,
        Part bring,
        List<String> notes,
        String contact,
        String reference) {

    public DeadlineSheet {
        notes = List.copyOf(notes);
    }

    /** A heading and what stands below it. */
    public record Part(String heading, List<String> lines) {

        public Part {
            lines = List.copyOf(lines);
        }
    }
}
