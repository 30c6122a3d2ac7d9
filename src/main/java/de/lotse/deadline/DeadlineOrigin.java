package de.lotse.deadline;

/** Where the dates of a deadline come from. */
public enum DeadlineOrigin {
    /** As the calculator proposed them. */
    CALCULATED,
    /** Calculated, and then set otherwise by an adviser with a reason. */
    DEVIATING,
    /** Entered by hand, with a reason. */
    MANUAL,
    /** A promise of the service itself. */
    SERVICE_STANDARD
}
