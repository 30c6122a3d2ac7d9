package de.lotse.deadline;

import java.time.LocalDate;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * How long there is left to act, in working days, for templates of all rooms: {@code
 * ${#daysLeft.inWords(day)}}, "in 3 Arbeitstagen" or "überfällig seit 2 Arbeitstagen".
 */
@Component
public class DaysLeft {

    private static final int SOON = 3;

    private final WorkingDayCalendar calendar;
    private final MessageSource messages;

    DaysLeft(WorkingDayCalendar calendar, MessageSource messages) {
        this.calendar = calendar;
        this.messages = messages;
    }

    /** In the person's language; empty for {@code null}. */
    public String inWords(LocalDate day) {
        if (day == null) {
            return "";
        }
        LocalDate today = calendar.today();
        if (day.equals(today)) {
            return message("deadline.left.today");
        }
        int working = calendar.workingDaysBetween(today, day, Seat.RP);
        return day.isAfter(today) ? ahead(working) : overdue(-working);
    }

    /**
     * {@code overdue}, {@code today}, {@code soon} (within three working days) or {@code later}.
     */
    public String urgency(LocalDate day) {
        LocalDate today = calendar.today();
        if (day.isBefore(today)) {
            return "overdue";
        }
        if (day.equals(today)) {
            return "today";
        }
        return calendar.workingDaysBetween(today, day, Seat.RP) <= SOON ? "soon" : "later";
    }

    private String ahead(int working) {
        return switch (working) {
            case 0 -> message("deadline.left.weekend");
            case 1 -> message("deadline.left.in-one");
            default -> message("deadline.left.in", working);
        };
    }

    private String overdue(int working) {
        return switch (working) {
            case 0 -> message("deadline.left.overdue-weekend");
            case 1 -> message("deadline.left.overdue-one");
            default -> message("deadline.left.overdue", working);
        };
    }

    private String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
