package de.lotse.prospects;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A row of the table {@code residence-prospects}.
 *
 * @param prospect what it leads to; rows of the same prospect hold together
 * @param start {@code null} where it is excluded whatever the dates
 * @param amount {@code null} where only the date itself counts; negative for a time before it
 * @param optional whether a missing date is simply left out
 * @param validFrom the row counts for dates from this day on; {@code null} for all
 * @param validTo the row counts for dates up to this day; {@code null} for all
 * @param source mark of how sure it is: G and EU are the text of the law, others need a check
 * @param needs what else is needed, in German
 * @param hint in German, or {@code null}
 */
public record WaitingTime(
        String prospect,
        Effect effect,
        Fact start,
        Integer amount,
        ChronoUnit unit,
        boolean optional,
        LocalDate validFrom,
        LocalDate validTo,
        String legalBasis,
        String source,
        LocalDate stateOfLaw,
        List<String> needs,
        String hint) {

    /** What a row says. */
    public enum Effect {
        /** Possible from a day on. */
        FROM,
        /** Only before a day. */
        BEFORE,
        /** Only where the date lies within its validity. */
        ONLY_IF,
        /** Not possible. */
        EXCLUDED
    }

    boolean holdsFor(LocalDate date) {
        return (validFrom == null || !date.isBefore(validFrom))
                && (validTo == null || !date.isAfter(validTo));
    }

    /**
     * The first day after the time has passed. Where a month lacks the day, the time has passed
     * only with the month: 30 November and three months make 1 March.
     */
    LocalDate endsAfter(LocalDate date) {
        LocalDate end = date.plus(amount, unit);
        boolean shortened =
                amount > 0
                        && (unit == ChronoUnit.MONTHS || unit == ChronoUnit.YEARS)
                        && end.getDayOfMonth() < date.getDayOfMonth();
        return shortened ? end.plusDays(1) : end;
    }

    boolean needsReview() {
        return !"G".equals(source) && !"EU".equals(source);
    }
}
