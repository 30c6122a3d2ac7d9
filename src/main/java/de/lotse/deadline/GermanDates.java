package de.lotse.deadline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as Germans write them. */
final class GermanDates {

    private static final DateTimeFormatter LONG =
            DateTimeFormatter.ofPattern("EEEE, dd.MM.yyyy", Locale.GERMAN);

    private static final DateTimeFormatter FIGURES = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private GermanDates() {}

    static String inFigures(LocalDate day) {
        return FIGURES.format(day);
    }

    static String inWords(LocalDate day) {
        return LONG.format(day);
    }
}
