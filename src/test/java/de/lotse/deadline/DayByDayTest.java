package de.lotse.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * The calculator against an independent counter that walks from day to day and knows the holidays
 * of Rheinland-Pfalz by its own formula for Easter.
 */
class DayByDayTest {

    private static final int TRIES = 100_000;
    private static final DeadlineCalculator CALCULATOR = Calculators.calculator();

    @Provide
    Arbitrary<LocalDate> days() {
        long first = LocalDate.of(1995, 1, 1).toEpochDay();
        long last = LocalDate.of(2079, 12, 31).toEpochDay();
        return Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
    }

    @Property(tries = TRIES)
    void durationsEndWhereTheCounterEnds(
            @ForAll("days") LocalDate event,
            @ForAll @IntRange(min = 1, max = 40) int amount,
            @ForAll PeriodUnit unit) {
        CalculatedDeadline deadline = CALCULATOR.calculate(duration(event, amount, unit)).get(0);

        LocalDate rawEnd = count(event, amount, unit);
        assertThat(deadline.rawEnd()).isEqualTo(rawEnd);
        assertThat(deadline.due()).isEqualTo(nextOpenDay(rawEnd));
    }

    @Property(tries = TRIES)
    void postedLettersTakeEffectByTheFictionAndNeverMoveThatDay(@ForAll("days") LocalDate posted) {
        CalculatedDeadline deadline =
                CALCULATOR
                        .calculate(
                                new DeadlineQuestion(
                                        DeadlineRule.SOCIAL_OBJECTION,
                                        posted,
                                        ServiceMode.ORDINARY_LETTER,
                                        null,
                                        Instructions.CORRECT,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        Seat.RP))
                        .get(0);

        LocalDate notified = posted;
        for (int i = 0; i < (posted.getYear() < 2025 ? 3 : 4); i++) {
            notified = notified.plusDays(1);
        }
        assertThat(deadline.notifiedOn()).isEqualTo(notified);
        assertThat(deadline.due()).isEqualTo(nextOpenDay(count(notified, 1, PeriodUnit.MONTHS)));
        assertThat(isOpen(deadline.due())).isTrue();
    }

    private static DeadlineQuestion duration(LocalDate event, int amount, PeriodUnit unit) {
        return new DeadlineQuestion(
                DeadlineRule.DURATION,
                event,
                null,
                null,
                null,
                null,
                amount,
                unit,
                null,
                null,
                null,
                null,
                Seat.RP);
    }

    private static LocalDate count(LocalDate event, int amount, PeriodUnit unit) {
        return switch (unit) {
            case DAYS -> walk(event, amount);
            case WEEKS -> walk(event, 7 * amount);
            case MONTHS -> sameNumber(event, amount);
            case YEARS -> sameNumber(event, 12 * amount);
        };
    }

    private static LocalDate walk(LocalDate from, int days) {
        LocalDate day = from;
        for (int i = 0; i < days; i++) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static LocalDate sameNumber(LocalDate event, int months) {
        YearMonth month = YearMonth.from(event);
        for (int i = 0; i < months; i++) {
            month = month.plusMonths(1);
        }
        int number = event.getDayOfMonth();
        while (!month.isValidDay(number)) {
            number--;
        }
        return month.atDay(number);
    }

    private static LocalDate nextOpenDay(LocalDate from) {
        LocalDate day = from;
        while (!isOpen(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean isOpen(LocalDate day) {
        LocalDate easter = easter(day.getYear());
        boolean fixed =
                List.of("--01-01", "--05-01", "--10-03", "--11-01", "--12-25", "--12-26")
                        .contains(
                                "--%02d-%02d".formatted(day.getMonthValue(), day.getDayOfMonth()));
        boolean movable =
                List.of(-2, 1, 39, 50, 60).stream()
                        .anyMatch(offset -> easter.plusDays(offset).equals(day));
        boolean reformationJubilee = day.equals(LocalDate.of(2017, 10, 31));
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !fixed
                && !movable
                && !reformationJubilee;
    }

    /** Gauss's formula as Butcher and Meeus give it. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = b / 4;
        int e = b % 4;
        int f = (b + 8) / 25;
        int g = (b - f + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4;
        int k = c % 4;
        int l = (32 + 2 * e + 2 * i - h - k) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int sum = h + l - 7 * m + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
