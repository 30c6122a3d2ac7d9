package de.lotse.deadline;

/** What was done to a deadline. */
public enum DeadlineAct {
    REGISTERED,
    CORRECTED,
    DECIDED
}
