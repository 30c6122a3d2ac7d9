package de.lotse.patterns.process;

import de.lotse.deadline.StandardTimes;
import de.lotse.deadline.WorkingDayCalendar;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The times of a structural review, from the decision table {@code review-standards}. */
@Component
class ReviewTimes {

    private static final String TABLE = "review-standards";

    private final StandardTimes times;
    private final WorkingDayCalendar calendar;

    ReviewTimes(StandardTimes times, WorkingDayCalendar calendar) {
        this.times = times;
        this.calendar = calendar;
    }

    LocalDate fromToday(ReviewStandard standard) {
        return from(standard, calendar.today());
    }

    LocalDate from(ReviewStandard standard, LocalDate day) {
        return times.due(TABLE, standard.name(), day);
    }
}
