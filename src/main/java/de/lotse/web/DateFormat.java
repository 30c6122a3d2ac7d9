package de.lotse.web;

import java.text.ParseException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.springframework.format.Formatter;

/**
 * Dates in forms: {@code 2026-12-28} as browsers send and expect them, and {@code 28.12.2026} where
 * somebody typed it. Years outside 1900 to 2199 are refused: they are typing errors.
 */
class DateFormat implements Formatter<LocalDate> {

    private static final DateTimeFormatter GERMAN =
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.GERMANY)
                    .withResolverStyle(ResolverStyle.STRICT);

    @Override
    public LocalDate parse(String text, Locale locale) throws ParseException {
        try {
            String typed = text.strip();
            LocalDate date =
                    typed.indexOf('.') < 0
                            ? LocalDate.parse(typed, DateTimeFormatter.ISO_LOCAL_DATE)
                            : LocalDate.parse(typed, GERMAN);
            if (date.getYear() < 1900 || date.getYear() > 2199) {
                throw new ParseException("Year out of range", 0);
            }
            return date;
        } catch (DateTimeException unreadable) {
            throw new ParseException("Not a date", 0);
        }
    }

    @Override
    public String print(LocalDate date, Locale locale) {
        return date.toString();
    }
}
