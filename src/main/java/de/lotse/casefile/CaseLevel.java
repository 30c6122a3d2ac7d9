package de.lotse.casefile;

/** The form of counselling (§ 3.2 of the concept). */
public enum CaseLevel {
    /** Kurzberatung: information. */
    SHORT,
    /** Begleitung: repeated counselling. */
    ACCOMPANIMENT,
    /** Case Management with a Hilfeplan. */
    CASE_MANAGEMENT
}
