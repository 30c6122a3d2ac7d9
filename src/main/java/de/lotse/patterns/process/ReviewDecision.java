package de.lotse.patterns.process;

/** What the supervisors decide in a review. */
enum ReviewDecision {
    /** Something is done. */
    ACT,
    /** Nothing is done; the review is closed. */
    NO_ACTION,
    /** After the measures: something else is done. */
    AGAIN,
    /** After the measures: the review is closed. */
    CLOSE
}
