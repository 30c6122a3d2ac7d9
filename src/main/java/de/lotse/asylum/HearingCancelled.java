package de.lotse.asylum;

/** A hearing was called off before its day; published in the same transaction. */
public record HearingCancelled(HearingView hearing) {}
