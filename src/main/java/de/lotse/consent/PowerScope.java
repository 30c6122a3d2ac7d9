package de.lotse.consent;

/** What somebody may do in another's name. Text under {@code consent.scope.SCOPE}. */
public enum PowerScope {
    /** Akteneinsicht. */
    FILE_INSPECTION,
    CORRESPONDENCE,
    APPLICATIONS,
    /** Widerspruch and other remedies outside of courts, as far as § 3 RDG allows. */
    OBJECTIONS,
    RECEIVING_LETTERS,
    ACCOMPANIMENT,
    /** Named in the note. */
    OTHER
}
