package de.lotse.counselling;

/** Whether an asylum procedure plays a part. */
public enum AsylumState {
    NONE,
    PLANNED,
    RUNNING,
    NOT_ASKED
}
