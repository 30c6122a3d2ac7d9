package de.lotse.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Dates as people in Rheinland-Pfalz write them, for templates: {@code ${#when.day(...)}}. */
@Component
public class Dates {

    /** Where legal dates live; the nodes themselves run in UTC. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    /** "Mo, 28.12.2026"; empty for {@code null}. */
    public String day(LocalDate date) {
        return date == null ? "" : weekday(date) + ", " + date(date);
    }

    /** "28.12.2026"; empty for {@code null}. */
    public String date(LocalDate date) {
        return date == null ? "" : format(isGerman() ? "dd.MM.yyyy" : "d MMM yyyy").format(date);
    }

    /** "28.12.2026, 14:05" in local time; empty for {@code null}. */
    public String moment(Instant instant) {
        return instant == null
                ? ""
                : format(isGerman() ? "dd.MM.yyyy, HH:mm" : "d MMM yyyy, HH:mm")
                        .format(instant.atZone(ZONE));
    }

    /** The local date of an instant; {@code null} for {@code null}. */
    public LocalDate localDate(Instant instant) {
        return instant == null ? null : LocalDate.ofInstant(instant, ZONE);
    }

    private static String weekday(LocalDate date) {
        return format("EEE").format(date).replace(".", "");
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, isGerman() ? Locale.GERMANY : Locale.UK);
    }

    private static boolean isGerman() {
        return !Locale.ENGLISH.getLanguage().equals(LocaleContextHolder.getLocale().getLanguage());
    }
}
