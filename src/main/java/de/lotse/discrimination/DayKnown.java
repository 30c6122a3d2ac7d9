package de.lotse.discrimination;

/** How well the day of an incident is known. */
public enum DayKnown {
    /** The very day. */
    DAY,
    /** It went on, or happened on some day, between two days. */
    PERIOD,
    /** Only the day before which it cannot have happened. */
    UNKNOWN
}
