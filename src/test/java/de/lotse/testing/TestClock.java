package de.lotse.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** The clock of all tests, the engine's included; stands still until a test moves it. */
public final class TestClock extends Clock {

    /** A Monday without a holiday, at 9 o'clock in Berlin. */
    public static final Instant START = Instant.parse("2026-11-23T08:00:00Z");

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private volatile Instant now = START;

    /** Back to {@link #START}. */
    public void reset() {
        set(START);
    }

    public void set(Instant instant) {
        now = instant;
        ClockUtil.setCurrentTime(Date.from(instant));
    }

    /** To 9 o'clock in Berlin on this day. */
    public void set(LocalDate day) {
        set(day.atTime(LocalTime.of(9, 0)).atZone(BERLIN).toInstant());
    }

    public void advance(Duration duration) {
        set(now.plus(duration));
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
