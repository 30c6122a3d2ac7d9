package de.lotse.asylum.process;

import de.lotse.deadline.StandardTimes;
import de.lotse.deadline.WorkingDayCalendar;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The times of the asylum procedure, from the decision table {@code asylum-standards}. */
@Component
class AsylumStandards {

    private static final String TABLE = "asylum-standards";

    private final StandardTimes times;
    private final WorkingDayCalendar calendar;

    AsylumStandards(StandardTimes times, WorkingDayCalendar calendar) {
        this.times = times;
        this.calendar = calendar;
    }

    LocalDate dueFromToday(AsylumStandard standard) {
        return times.due(TABLE, standard.name(), calendar.today());
    }

    /** So many working days before an appointment; today where that is past already. */
    LocalDate ahead(AsylumStandard standard, LocalDate appointment) {
        return times.ahead(TABLE, standard.name(), appointment);
    }
}
