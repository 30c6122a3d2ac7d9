package de.lotse.deadline;

import de.lotse.deadline.process.RuleTables;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Calculators and calendars without a database. */
public final class Calculators {

    /** Monday, 2026-11-23, noon in Germany. */
    public static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T11:00:00Z"), ZoneOffset.UTC);

    private Calculators() {}

    public static WorkingDayCalendar calendar(OneOffHoliday... oneOff) {
        List<OneOffHoliday> holidays = List.of(oneOff);
        return new WorkingDayCalendar(CLOCK, () -> holidays);
    }

    public static DeadlineCalculator calculator(OneOffHoliday... oneOff) {
        return new DeadlineCalculator(new RuleTables(), calendar(oneOff));
    }
}
