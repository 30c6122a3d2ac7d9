package de.lotse.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDayCalendarTest {

    private final WorkingDayCalendar calendar = Calculators.calendar();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01", "2026-04-03", "2026-04-06", "2026-05-01", "2026-05-14",
                "2026-05-25", "2026-06-04", "2026-10-03", "2026-11-01", "2026-12-25",
                "2026-12-26"
            })
    void knowsTheHolidaysOfRheinlandPfalz(LocalDate holiday) {
        assertThat(calendar.isWorkingDay(holiday, Seat.RP)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-12-24",
                "2026-12-31",
                "2026-02-16",
                "2025-10-31",
                "2026-01-06",
                "2025-08-15"
            })
    void knowsThatOtherDaysAreNone(LocalDate day) {
        assertThat(calendar.isWorkingDay(day, Seat.RP)).isTrue();
    }

    @Test
    void holidaysAreThoseOfTheSeat() {
        LocalDate epiphany = LocalDate.of(2026, 1, 6);

        assertThat(calendar.isWorkingDay(epiphany, Seat.BW)).isFalse();
        assertThat(calendar.isWorkingDay(epiphany, Seat.RP)).isTrue();
    }

    @Test
    void aOneOffHolidayMovesAnEndAtItsSeatOnly() {
        LocalDate day = LocalDate.of(2026, 9, 16);
        WorkingDayCalendar withOneOff =
                Calculators.calendar(new OneOffHoliday(day, Seat.RP, "Landesfeiertag"));

        assertThat(withOneOff.closedDaysFrom(day, Seat.RP))
                .containsExactly(new WorkingDayCalendar.ClosedDay(day, "Landesfeiertag"));
        assertThat(withOneOff.isWorkingDay(day, Seat.HE)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 0, 2026-11-23",
        "2026-11-23, 1, 2026-11-24",
        "2026-11-27, 1, 2026-11-30",
        "2026-11-28, 0, 2026-11-30",
        "2026-11-28, 1, 2026-11-30",
        "2026-12-23, 2, 2026-12-28",
        "2026-12-18, 10, 2027-01-05",
    })
    void countsWorkingDaysForward(LocalDate from, int days, LocalDate expected) {
        assertThat(calendar.plusWorkingDays(from, days, Seat.RP)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-28, 3, 2026-12-22",
        "2026-11-30, 1, 2026-11-27",
        "2026-11-29, 1, 2026-11-27",
        "2026-11-30, 0, 2026-11-30",
    })
    void countsWorkingDaysBack(LocalDate from, int days, LocalDate expected) {
        assertThat(calendar.minusWorkingDays(from, days, Seat.RP)).isEqualTo(expected);
    }

    @Test
    void countsWhatIsLeft() {
        LocalDate monday = LocalDate.of(2026, 11, 23);

        assertThat(
                        List.of(
                                calendar.workingDaysBetween(monday, monday, Seat.RP),
                                calendar.workingDaysBetween(monday, monday.plusDays(7), Seat.RP),
                                calendar.workingDaysBetween(monday, monday.minusDays(3), Seat.RP)))
                .containsExactly(0, 5, -1);
    }

    @Test
    void todayIsTheDayInGermany() {
        assertThat(calendar.today()).isEqualTo(LocalDate.of(2026, 11, 23));
    }
}
