package de.lotse.counselling;

/** Who carries out a measure. */
public enum MeasureResponsible {
    ADVISER,
    CLIENT,
    /** A service or person outside, named in the sealed text. */
    PARTNER
}
