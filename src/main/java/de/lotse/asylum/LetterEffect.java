package de.lotse.asylum;

/** What a decision or a letter of a court leads to in the procedure. */
public enum LetterEffect {
    PROTECTION,
    /** Rejects something, so that the legal remedy has to be decided. */
    NEGATIVE,
    HEARING,
    DECISION,
    FINAL,
    NOTICE,
    /** Reported by mistake. */
    NONE
}
