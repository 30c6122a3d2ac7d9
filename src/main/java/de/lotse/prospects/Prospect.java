package de.lotse.prospects;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What time brings a person, or has brought.
 *
 * @param code its title stands in the messages under {@code prospects.title}
 * @param earliest the first day on which time no longer stands against it; {@code null} where that
 *     is not known or does not matter
 * @param last the last day on which it can be asked for; {@code null} for none
 * @param steps how the days came about
 * @param missing dates without which it cannot be said
 * @param needs what else is needed, in German
 * @param hints in German
 * @param stateOfLaw the oldest state of the law behind it
 * @param needsReview whether it rests on something other than the text of the law
 */
public record Prospect(
        String code,
        Standing standing,
        LocalDate earliest,
        LocalDate last,
        List<Step> steps,
        Set<Fact> missing,
        List<String> needs,
        List<String> hints,
        LocalDate stateOfLaw,
        boolean needsReview) {

    /** How it stands with the prospect; in the order in which they are shown. */
    public enum Standing {
        /** Time no longer stands against it. */
        REACHED,
        LATER,
        /** A date is missing. */
        UNKNOWN,
        /** The last day is over. */
        OVER,
        EXCLUDED
    }

    /**
     * One waiting time.
     *
     * @param date {@code null} where it is missing
     * @param amount {@code null} where only the date counts
     * @param result {@code null} where it is missing, or only the date counts
     */
    public record Step(
            Fact start,
            LocalDate date,
            Integer amount,
            String unit,
            LocalDate result,
            boolean latest,
            String legalBasis) {}
}
