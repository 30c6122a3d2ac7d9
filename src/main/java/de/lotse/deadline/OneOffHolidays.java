package de.lotse.deadline;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The one-off holidays of the database, read anew after a minute. */
@Component
class OneOffHolidays {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private record Reading(Instant at, List<OneOffHoliday> holidays) {}

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private volatile Reading last = new Reading(Instant.MIN, List.of());

    OneOffHolidays(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<OneOffHoliday> all() {
        Reading known = last;
        Instant now = clock.instant();
        if (known.at().isAfter(now) || known.at().isBefore(now.minus(FRESH))) {
            known = new Reading(now, read());
            last = known;
        }
        return known.holidays();
    }

    private List<OneOffHoliday> read() {
        return jdbc.query(
                "select day, seat, reason from deadline_one_off_holiday order by day",
                (row, number) ->
                        new OneOffHoliday(
                                row.getObject("day", LocalDate.class),
                                row.getString("seat") == null
                                        ? null
                                        : Seat.valueOf(row.getString("seat")),
                                row.getString("reason")));
    }
}
