package de.lotse.counselling;

/** How urgent a concern is. */
public enum Urgency {
    NORMAL,
    SOON,
    /** Today: an immediate measure is suggested. */
    IMMEDIATE
}
