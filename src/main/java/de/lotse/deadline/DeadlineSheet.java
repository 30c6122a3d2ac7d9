package de.lotse.deadline;

import java.util.List;
import java.util.Locale;

/**
 * What a client takes home about a deadline, in her language.
 *
 * @param rightToLeft whether the language is written that way
 * @param day the day to act by: the earlier of due and precautionary date, in words
 * @param lastDay where that is another day: the sentence that names it, else {@code null}
 * @param contact whom to ask
 * @param service the name of the service, then where it is and its telephone as far as known
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
        List<String> service,
        String reference) {

    public DeadlineSheet {
        notes = List.copyOf(notes);
        service = List.copyOf(service);
    }

    /** A heading and what stands below it. */
    public record Part(String heading, List<String> lines) {

        public Part {
            lines = List.copyOf(lines);
        }
    }
}
