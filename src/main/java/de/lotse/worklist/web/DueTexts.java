package de.lotse.worklist.web;

import de.lotse.deadline.Seat;
import de.lotse.deadline.WorkingDayCalendar;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says in working days of Rheinland-Pfalz how far away a due date is. */
@Component
class DueTexts {

    private static final int SOON = 3;

    private final WorkingDayCalendar calendar;
    private final MessageSource messages;

    DueTexts(WorkingDayCalendar calendar, MessageSource messages) {
        this.calendar = calendar;
        this.messages = messages;
    }

    /**
     * @return {@code null} where nothing is due
     */
    DueView of(Instant dueAt) {
        if (dueAt == null) {
            return null;
        }
        LocalDate day = LocalDate.ofInstant(dueAt, WorkingDayCalendar.BERLIN);
        LocalDate today = calendar.today();
        int workingDays = calendar.workingDaysBetween(today, day, Seat.RP);
        if (day.isBefore(today)) {
            return new DueView(day, text("overdue", -workingDays), "overdue");
        }
        if (day.equals(today)) {
            return new DueView(day, text("today", 0), "today");
        }
        return new DueView(day, text("in", workingDays), workingDays <= SOON ? "soon" : "later");
    }

    /** "seit 4 Arbeitstagen", "seit heute". */
    String since(Instant moment) {
        LocalDate day = LocalDate.ofInstant(moment, WorkingDayCalendar.BERLIN);
        return text(
                "since", Math.max(0, calendar.workingDaysBetween(day, calendar.today(), Seat.RP)));
    }

    private String text(String kind, int workingDays) {
        return messages.getMessage(
                "worklist.due." + kind,
                new Object[] {workingDays},
                LocaleContextHolder.getLocale());
    }
}
