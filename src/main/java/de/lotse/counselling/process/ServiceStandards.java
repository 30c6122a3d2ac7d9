package de.lotse.counselling.process;

import de.lotse.deadline.StandardTimes;
import de.lotse.deadline.WorkingDayCalendar;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The times of counselling, from the decision table {@code service-standards}. */
@Component
public class ServiceStandards {

    private static final String TABLE = "service-standards";

    private final StandardTimes times;
    private final WorkingDayCalendar calendar;

    ServiceStandards(StandardTimes times, WorkingDayCalendar calendar) {
        this.times = times;
        this.calendar = calendar;
    }

    /** The day on which something is due that began on this day; always a working day. */
    public LocalDate due(ServiceStandard standard, LocalDate from) {
        return times.due(TABLE, standard.name(), from);
    }

    /** The same, from today. */
    public LocalDate dueFromToday(ServiceStandard standard) {
        return due(standard, calendar.today());
    }

    int times(ServiceStandard standard) {
        return times.times(TABLE, standard.name());
    }
}
