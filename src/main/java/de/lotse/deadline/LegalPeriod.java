package de.lotse.deadline;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A period as a statute states it, such as two weeks. */
public record LegalPeriod(int amount, PeriodUnit unit) {

    private static final Pattern ISO = Pattern.compile("P([1-9]\\d{0,2})([DWMY])");
    private static final Map<String, PeriodUnit> ISO_UNITS =
            Map.of(
                    "D", PeriodUnit.DAYS,
                    "W", PeriodUnit.WEEKS,
                    "M", PeriodUnit.MONTHS,
                    "Y", PeriodUnit.YEARS);

    /** Reads {@code P1W}, {@code P2W}, {@code P1M} and the like; empty for anything else. */
    public static Optional<LegalPeriod> parse(String iso) {
        Matcher matcher = ISO.matcher(iso);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                new LegalPeriod(
                        Integer.parseInt(matcher.group(1)), ISO_UNITS.get(matcher.group(2))));
    }

    /**
     * The last day of the period (§§ 187 Abs. 1, 188 BGB): the day of the event does not count; a
     * week ends on the same weekday, a month on the same number or on its last day.
     */
    public LocalDate lastDayAfter(LocalDate event) {
        return switch (unit) {
            case DAYS -> event.plusDays(amount);
            case WEEKS -> event.plusWeeks(amount);
            case MONTHS -> event.plusMonths(amount);
            case YEARS -> event.plusYears(amount);
        };
    }

    /** {@code P1W}, as {@link #parse} reads it. */
    public String iso() {
        return "P" + amount + unit.name().charAt(0);
    }

    String inWords() {
        return unit.inWords(amount);
    }
}
