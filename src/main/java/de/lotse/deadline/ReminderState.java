package de.lotse.deadline;

/** What has become of a reminder. */
public enum ReminderState {
    /** Waits to be acknowledged. */
    OPEN,
    ACKNOWLEDGED,
    /** Not acknowledged in time: the next step of the ladder was reminded. */
    CLIMBED,
    /** Without object: the deadline was moved, taken over or decided. */
    DROPPED
}
