package de.lotse.asylum;

/**
 * A hearing got a date, or another one; published in the same transaction.
 *
 * @param moved whether it had one before
 */
public record HearingDateSet(HearingView hearing, boolean moved) {}
