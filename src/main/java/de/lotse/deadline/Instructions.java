package de.lotse.deadline;

/** The Rechtsbehelfsbelehrung of a decision. */
public enum Instructions {
    CORRECT,
    MISSING_OR_WRONG
}
