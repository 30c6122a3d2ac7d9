package de.lotse.directory;

/**
 * What a contact or a case is about: the topics of § 3.3 and § 3.4 of the concept, and daily life.
 */
public enum Topic {
    /** Aufenthaltsrecht. */
    RESIDENCE_LAW,
    /** Familienzusammenführung. */
    FAMILY_REUNIFICATION,
    /** Ausbildungsduldung. */
    TRAINING_TOLERATION,
    /** Sonstige Aufenthaltsverfestigung. */
    RESIDENCE_CONSOLIDATION,
    /** Einbürgerung. */
    NATURALISATION,
    /** Sozialrechtliche Fragen. */
    SOCIAL_LAW,
    /** Anerkennung von Bildungs- und Berufsabschlüssen, also after (partial) recognition. */
    QUALIFICATION_RECOGNITION,
    /** Frühkindliche Bildung, Kita-Platz. */
    EARLY_EDUCATION,
    /** Schule, Einschulung. */
    SCHOOL,
    /** Hochschule. */
    UNIVERSITY,
    /** Duale Berufsausbildung. */
    VOCATIONAL_TRAINING,
    /** Sprachbildungsangebote. */
    LANGUAGE,
    /** Zugang zur Gesundheitsversorgung. */
    HEALTH,
    /** Anliegen besonders schutzbedürftiger Personen. */
    SPECIAL_PROTECTION,
    /** Diskriminierung. */
    DISCRIMINATION,
    /** Asylverfahren (§ 3.4). */
    ASYLUM,
    /** Geförderte Ausreise, on the client's wish (§ 3.4). */
    RETURN,
    /** Wohnen. */
    HOUSING,
    /** Arbeit. */
    WORK,
    /** Ehe, Familie, Erziehung. */
    FAMILY,
    /** Schulden. */
    DEBT,
    /** Sonstiges. */
    OTHER
}
