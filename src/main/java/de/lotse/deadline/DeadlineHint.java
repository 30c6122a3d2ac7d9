package de.lotse.deadline;

/** What a correction leaves to be looked at by a person. */
public enum DeadlineHint {
    /** The dates changed after it was met: was it in time under the new ones? */
    CORRECTED_AFTER_MET,
    /** The dates changed after the client gave it up: does the decision stand? */
    CORRECTED_AFTER_GIVEN_UP,
    /** It was missed, and it is missed under the new dates as well. */
    STILL_MISSED,
    /** It was missed under wrong dates and runs again. */
    RUNS_AGAIN,
    /** The corrected facts do not start this deadline at all. */
    NOT_CALCULATED_ANY_MORE
}
