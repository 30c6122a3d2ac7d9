package de.lotse.asylum;

/** What a letter of a court does to the departure period. */
public enum DepartureChange {
    UNCHANGED,
    /** It does not run for now: interim relief was granted, an action has suspensive effect. */
    SUSPENDED,
    /** It ends on another day. */
    NEW
}
