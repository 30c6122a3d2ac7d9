package de.lotse.deadline;

/** Why a legal deadline was entered by hand instead of being calculated. */
public enum ManualReason {
    DATE_IN_LETTER,
    SET_BY_COURT,
    NOT_IN_CALCULATOR,
    NAMED_BY_LAWYER,
    /** Something else; the letter's text says what. */
    OTHER
}
