package de.lotse.discrimination;

/** What the LADS answered in the matter. */
public enum LadsAnswer {
    BREACH_LIKELY,
    BREACH_UNLIKELY,
    UNCLEAR,
    REFERRED_ON,
    NO_STATEMENT
}
