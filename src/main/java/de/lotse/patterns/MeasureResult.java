package de.lotse.patterns;

/** What became of a measure. */
public enum MeasureResult {
    DONE,
    PARTLY,
    NOT_DONE
}
