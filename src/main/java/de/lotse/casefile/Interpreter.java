package de.lotse.casefile;

/** Who interprets. */
public enum Interpreter {
    NONE,
    PROFESSIONAL,
    VOLUNTEER,
    RELATIVE
}
