package de.lotse.casefile;

/** What follows a contact. */
public enum NextStep {
    /** A short or purely statistical contact. */
    NOTHING,
    /** Wiedervorlage on a day. */
    FOLLOW_UP,
    /** Erstgespräch: a case is opened. */
    FIRST_TALK,
    /** Brief mit Frist: a case is opened, anonymous if need be, and its deadline entered first. */
    LETTER
}
