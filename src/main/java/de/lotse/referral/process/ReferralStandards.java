package de.lotse.referral.process;

import de.lotse.deadline.StandardTimes;
import de.lotse.deadline.WorkingDayCalendar;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The times of a referral, from the decision table {@code referral-standards}. */
@Component
class ReferralStandards {

    private static final String TABLE = "referral-standards";

    private final StandardTimes times;
    private final WorkingDayCalendar calendar;

    ReferralStandards(StandardTimes times, WorkingDayCalendar calendar) {
        this.times = times;
        this.calendar = calendar;
    }

    LocalDate dueFromToday(ReferralStandard standard) {
        return times.due(TABLE, standard.name(), calendar.today());
    }

    /** When a day begins in Germany. */
    static Instant beginningOf(LocalDate day) {
        return day.atStartOfDay(WorkingDayCalendar.BERLIN).toInstant();
    }
}
