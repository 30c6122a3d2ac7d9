package de.lotse.deadline.web;

import de.lotse.deadline.DeadlineQuery;
import de.lotse.deadline.DeadlineRegister;
import de.lotse.deadline.Seat;
import de.lotse.deadline.WorkingDayCalendar;
import de.lotse.security.CurrentPerson;
import de.lotse.security.Role;
import de.lotse.web.StartPagePart;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The deadlines of the next ten working days, and those overdue. */
@Component
class DeadlinesOnStartPage implements StartPagePart {

    private static final int ORDER = 10;
    private static final int WORKING_DAYS = 10;
    private static final int MOST = 10;

    private final DeadlineRegister register;
    private final DeadlineRows rows;
    private final WorkingDayCalendar calendar;

    DeadlinesOnStartPage(
            DeadlineRegister register, DeadlineRows rows, WorkingDayCalendar calendar) {
        this.register = register;
        this.rows = rows;
        this.calendar = calendar;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean isFor(CurrentPerson person) {
        return person.has(Role.ADVISER) || person.has(Role.SUPERVISOR);
    }

    @Override
    public String template() {
        return "deadline/start";
    }

    @Override
    public Object content(CurrentPerson person) {
        LocalDate until = calendar.plusWorkingDays(calendar.today(), WORKING_DAYS, Seat.RP);
        DeadlineQuery query = new DeadlineQuery(person.has(Role.ADVISER), false, false, null, null);
        return rows.of(
                register.find(query, MOST).stream()
                        .filter(deadline -> !deadline.decisiveDate().isAfter(until))
                        .toList());
    }
}
