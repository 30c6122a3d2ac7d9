package de.lotse.casefile;

/** Why somebody who is not responsible opens a case file. */
public enum AccessReason {
    /** Vertretung. */
    COVER,
    /** Fallbesprechung, kollegiale Beratung. */
    CASE_DISCUSSION,
    /** The client came or called while the responsible adviser was away. */
    CLIENT_PRESENT,
    /** As the second person who confirms what became of a deadline. */
    SECOND_PERSON,
    /** Übergabe an eine andere Berater:in. */
    HANDOVER,
    /** Fachaufsicht. */
    SUPERVISION,
    /** Auskunft, Berichtigung or Löschung for the person concerned. */
    DATA_PROTECTION
}
