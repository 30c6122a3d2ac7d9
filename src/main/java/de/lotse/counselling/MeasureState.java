package de.lotse.counselling;

/** What became of a measure; the outcomes are codes of the form {@code measure-result}. */
public enum MeasureState {
    PLANNED,
    DONE,
    PARTLY,
    NOT_DONE
}
