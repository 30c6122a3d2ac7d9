package de.lotse.asylum;

import java.util.Set;

/**
 * What is asked to find further ways to stay; each {@code null} where it is not known. Sealed.
 *
 * @param stayMonths months in Germany
 * @param toleratedMonths months with a Duldung
 * @param schoolYears years at school in Germany
 * @param workMonths months of work, at least twenty hours a week
 * @param enteredBefore2023 entered Germany until 2022-12-31
 * @param note in words
 */
public record OptionsAnswers(
        Integer stayMonths,
        Integer toleratedMonths,
        Integer age,
        Integer schoolYears,
        Training training,
        Integer workMonths,
        boolean enteredBefore2023,
        Set<Circumstance> circumstances,
        String note) {

    /** Vocational training or studies. */
    public enum Training {
        NONE,
        PLANNED,
        CONTRACT,
        RUNNING,
        COMPLETED
    }

    /** What may open a way of its own. */
    public enum Circumstance {
        ILLNESS,
        DEPORTATION_BAN,
        TRAFFICKING,
        FAMILY_IN_GERMANY,
        CHILD,
        NEW_FACTS,
        HARDSHIP
    }

    public OptionsAnswers {
        circumstances = circumstances == null ? Set.of() : Set.copyOf(circumstances);
    }
}
