package de.lotse.deadline;

import java.time.LocalDate;

/**
 * The facts of a decision were corrected and its deadlines calculated anew; published in the same
 * transaction.
 *
 * @param serviceDate the day of the act of service as it is now known
 */
public record DecisionCorrected(DecisionId decision, LocalDate serviceDate) {}
