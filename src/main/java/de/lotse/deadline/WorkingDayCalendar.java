package de.lotse.deadline;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Working days at the seat of a court or authority: Monday to Friday without the public holidays of
 * the Bundesland (jollyday) and without one-off holidays.
 */
public class WorkingDayCalendar {

    /** The legal time zone: dates of the law are days in Germany. */
    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** A day without work, and why. */
    public record ClosedDay(LocalDate date, String because) {}

    private record YearAtSeat(int year, Seat seat) {}

    private final Clock clock;
    private final Supplier<? extends Collection<OneOffHoliday>> oneOffHolidays;
    private final HolidayManager holidays =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.GERMANY));
    private final Map<YearAtSeat, Map<LocalDate, String>> holidaysOfYear =
            new ConcurrentHashMap<>();

    /**
     * @param oneOffHolidays asked at each look-up, so that an addition holds without a restart
     */
    public WorkingDayCalendar(
            Clock clock, Supplier<? extends Collection<OneOffHoliday>> oneOffHolidays) {
        this.clock = clock;
        this.oneOffHolidays = oneOffHolidays;
    }

    /** Today in Germany. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BERLIN);
    }

    public boolean isWorkingDay(LocalDate day, Seat seat) {
        return whyClosed(day, seat).isEmpty();
    }

    /** The German name of the holiday or weekend day; empty on a working day. */
    public Optional<String> whyClosed(LocalDate day, Seat seat) {
        return holiday(day, seat).or(() -> weekend(day));
    }

    /** The day itself where it is a working day, otherwise the next one. */
    public LocalDate firstWorkingDayFrom(LocalDate day, Seat seat) {
        LocalDate candidate = day;
        while (!isWorkingDay(candidate, seat)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    /** The closed days from this day up to the next working day; empty on a working day. */
    public List<ClosedDay> closedDaysFrom(LocalDate day, Seat seat) {
        List<ClosedDay> closed = new ArrayList<>();
        LocalDate candidate = day;
        Optional<String> because = whyClosed(candidate, seat);
        while (because.isPresent()) {
            closed.add(new ClosedDay(candidate, because.get()));
            candidate = candidate.plusDays(1);
            because = whyClosed(candidate, seat);
        }
        return closed;
    }

    /** The n-th working day after this day; with 0 the day itself or the next working day. */
    public LocalDate plusWorkingDays(LocalDate day, int workingDays, Seat seat) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("Working days are counted forward only");
        }
        LocalDate result = firstWorkingDayFrom(day, seat);
        int left = result.equals(day) ? workingDays : Math.max(0, workingDays - 1);
        for (int i = 0; i < left; i++) {
            result = firstWorkingDayFrom(result.plusDays(1), seat);
        }
        return result;
    }

    /** The n-th working day before this day: where a warning stands that gives n days to act. */
    public LocalDate minusWorkingDays(LocalDate day, int workingDays, Seat seat) {
        LocalDate result = day;
        for (int i = 0; i < workingDays; i++) {
            result = result.minusDays(1);
            while (!isWorkingDay(result, seat)) {
                result = result.minusDays(1);
            }
        }
        return result;
    }

    /**
     * How many working days lie after the first day up to and including the second; negative when
     * the second lies before the first.
     */
    public int workingDaysBetween(LocalDate from, LocalDate to, Seat seat) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from, seat);
        }
        return (int)
                from.plusDays(1)
                        .datesUntil(to.plusDays(1))
                        .filter(day -> isWorkingDay(day, seat))
                        .count();
    }

    private Optional<String> holiday(LocalDate day, Seat seat) {
        return Optional.ofNullable(
                        holidaysOfYear
                                .computeIfAbsent(
                                        new YearAtSeat(day.getYear(), seat), this::readHolidays)
                                .get(day))
                .or(() -> oneOffHoliday(day, seat));
    }

    private Optional<String> oneOffHoliday(LocalDate day, Seat seat) {
        return oneOffHolidays.get().stream()
                .filter(oneOff -> oneOff.day().equals(day) && oneOff.holdsAt(seat))
                .map(OneOffHoliday::reason)
                .findFirst();
    }

    private Map<LocalDate, String> readHolidays(YearAtSeat key) {
        return holidays
                .getHolidays(
                        Year.of(key.year()), HolidayType.PUBLIC_HOLIDAY, key.seat().calendarCode())
                .stream()
                .collect(
                        Collectors.toMap(
                                Holiday::getDate,
                                holiday -> holiday.getDescription(Locale.GERMAN),
                                (one, other) -> one));
    }

    private static Optional<String> weekend(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> Optional.of("Samstag");
            case SUNDAY -> Optional.of("Sonntag");
            default -> Optional.empty();
        };
    }
}
