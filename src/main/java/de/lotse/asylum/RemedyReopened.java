package de.lotse.asylum;

import java.time.LocalDate;

/**
 * The deadline for the action against a decision, or for interim relief beside it, runs again, by a
 * correction; in the same transaction.
 *
 * @param due the day that is to be kept
 */
public record RemedyReopened(LetterView letter, LocalDate due) {}
