package de.lotse.demo;

import de.lotse.demo.process.DemoSteps;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * The clock of the demo: that of the machine, but while the fictional cases are made the thread
 * that makes them lives through the months before.
 */
@Component
@Primary
@Conditional(DemoCasesWanted.class)
class DemoClock extends Clock {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Clock real;
    private final ThreadLocal<Instant> past = new ThreadLocal<>();

    DemoClock(@Qualifier("clock") Clock real) {
        this.real = real;
    }

    /** Does something at this time of a day in Berlin, the engine included. */
    <T> T at(LocalDate day, LocalTime time, Supplier<T> work) {
        Instant moment = day.atTime(time).atZone(BERLIN).toInstant();
        Instant now = real.instant();
        past.set(moment.isBefore(now) ? moment : now);
        DemoSteps.setEngineTime(past.get());
        try {
            return work.get();
        } finally {
            past.remove();
            DemoSteps.resetEngineTime();
        }
    }

    /** The day so many days before the current one, or to come where negative; no weekend. */
    LocalDate workingDay(int daysAgo) {
        LocalDate day = LocalDate.ofInstant(instant(), BERLIN).minusDays(daysAgo);
        while (day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue()) {
            day = daysAgo < 0 ? day.plusDays(1) : day.minusDays(1);
        }
        return day;
    }

    @Override
    public Instant instant() {
        Instant moment = past.get();
        return moment == null ? real.instant() : moment;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
