package de.lotse.deadline.process;

import de.lotse.deadline.DeadlineState;
import de.lotse.deadline.DeadlineView;
import de.lotse.deadline.Seat;
import de.lotse.deadline.WarningHours;
import de.lotse.deadline.WorkingDayCalendar;
import de.lotse.deadline.process.WarningRow.ClimbUnit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * When a deadline is warned of: on the days of the table {@code deadline-warnings} in its newest
 * version and on the day entered with the deadline, at the hour that the Träger has set.
 */
@Component
class Warnings {

    private static final String TABLE = "deadline-warnings";
    private static final WarningRow OWN = new WarningRow(0, 1, ClimbUnit.WORKING_DAYS);

    private final ReleasedTables tables;
    private final WorkingDayCalendar calendar;
    private final WarningHours hours;

    Warnings(ReleasedTables tables, WorkingDayCalendar calendar, WarningHours hours) {
        this.tables = tables;
        this.calendar = calendar;
        this.hours = hours;
    }

    /**
     * The next warning to give: of those that are past already the latest alone, otherwise the
     * first one to come.
     *
     * @param warnedOn the day up to which warnings have been given; {@code null} when none has
     */
    Optional<Warning> next(DeadlineView deadline, LocalDate warnedOn, Instant now) {
        List<Warning> left =
                all(deadline).stream()
                        .filter(one -> warnedOn == null || one.day().isAfter(warnedOn))
                        .toList();
        return left.stream()
                .filter(one -> !one.at().isAfter(now))
                .reduce((earlier, later) -> later)
                .or(() -> left.stream().findFirst());
    }

    /**
     * Until when a warning given now has to be acknowledged: before the next one is due, and
     * earlier where the table says so.
     */
    Instant answerBy(DeadlineView deadline, Instant now) {
        List<Warning> warnings = all(deadline);
        WarningRow row =
                warnings.stream()
                        .filter(one -> !one.at().isAfter(now))
                        .reduce((earlier, later) -> later)
                        .map(Warning::row)
                        .orElse(OWN);
        Instant climbs = climbs(row, now);
        return warnings.stream()
                .map(Warning::at)
                .filter(at -> at.isAfter(now) && at.isBefore(climbs))
                .findFirst()
                .orElse(climbs);
    }

    /** In the order of time. */
    private List<Warning> all(DeadlineView deadline) {
        Stream<Warning> own = Stream.of(on(deadline.warnOn(), OWN));
        Stream<Warning> byTable =
                rows(deadline).stream().map(row -> on(day(deadline.decisiveDate(), row), row));
        return Stream.concat(own, byTable).sorted(Comparator.comparing(Warning::at)).toList();
    }

    private Warning on(LocalDate day, WarningRow row) {
        return new Warning(day, at(day), row);
    }

    private LocalDate day(LocalDate last, WarningRow row) {
        if (row.workingDays() < 0) {
            return calendar.plusWorkingDays(last, -row.workingDays(), Seat.RP);
        }
        if (row.workingDays() == 0 && !calendar.isWorkingDay(last, Seat.RP)) {
            return calendar.minusWorkingDays(last, 1, Seat.RP);
        }
        return calendar.minusWorkingDays(last, row.workingDays(), Seat.RP);
    }

    private Instant climbs(WarningRow row, Instant now) {
        if (row.climbUnit() == ClimbUnit.HOURS) {
            return now.plus(Duration.ofHours(row.climbAmount()));
        }
        LocalDate today = LocalDate.ofInstant(now, WorkingDayCalendar.BERLIN);
        return at(calendar.plusWorkingDays(today, row.climbAmount(), Seat.RP));
    }

    private Instant at(LocalDate day) {
        return day.atTime(hours.current()).atZone(WorkingDayCalendar.BERLIN).toInstant();
    }

    private List<WarningRow> rows(DeadlineView deadline) {
        Map<String, Object> inputs =
                Map.of(
                        "kind",
                        deadline.kind(),
                        "takenOver",
                        deadline.state() == DeadlineState.TAKEN_OVER);
        return tables.rows(TABLE, inputs).stream().map(WarningRow::of).toList();
    }
}
