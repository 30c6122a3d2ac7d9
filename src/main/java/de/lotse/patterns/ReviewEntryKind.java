package de.lotse.patterns;

/** What happens in a structural review. */
public enum ReviewEntryKind {
    STARTED,
    ASSESSED,
    DECIDED,
    CLEARED,
    REFUSED,
    MEASURES_AGREED,
    MEASURE_RESULT,
    EFFECT_CHECKED,
    CLOSED
}
