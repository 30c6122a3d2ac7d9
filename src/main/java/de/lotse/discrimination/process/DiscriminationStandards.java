package de.lotse.discrimination.process;

import de.lotse.deadline.StandardTimes;
import de.lotse.deadline.WorkingDayCalendar;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The times of discrimination cases, from the decision table {@code discrimination-standards}. */
@Component
class DiscriminationStandards {

    private static final String TABLE = "discrimination-standards";

    private final StandardTimes times;
    private final WorkingDayCalendar calendar;

    DiscriminationStandards(StandardTimes times, WorkingDayCalendar calendar) {
        this.times = times;
        this.calendar = calendar;
    }

    LocalDate dueFromToday(DiscriminationStandard standard) {
        return times.due(TABLE, standard.name(), calendar.today());
    }

    /** So many working days before a day; today where that is past already. */
    LocalDate ahead(DiscriminationStandard standard, LocalDate day) {
        return times.ahead(TABLE, standard.name(), day);
    }
}
