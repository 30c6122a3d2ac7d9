package de.lotse.patterns;

/** How a structural review ended; all but the first say what the measures brought. */
public enum ReviewOutcome {
    NO_ACTION,
    NO_NEW_CASES,
    FEWER_CASES,
    UNCHANGED,
    MORE_CASES,
    NOT_KNOWN
}
