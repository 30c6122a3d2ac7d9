package de.lotse.counselling;

/** An area of life that counselling looks at; goals and needs belong to one. */
public enum LifeArea {
    /** Aufenthalt und rechtliche Lage. */
    RESIDENCE,
    /** Existenzsicherung und Leistungen. */
    LIVELIHOOD,
    HOUSING,
    /** Sprache und Verständigung. */
    LANGUAGE,
    /** Kita, Schule, Studium. */
    EDUCATION,
    /** Arbeit, Ausbildung, Anerkennung. */
    WORK,
    /** Körperliche und seelische Gesundheit. */
    HEALTH,
    /** Familie, Erziehung, Partnerschaft. */
    FAMILY,
    /** Soziales Netz, Nachbarschaft, Freizeit. */
    SOCIAL,
    /** Diskriminierung und Gewalt. */
    DISCRIMINATION,
    /** Geld und Schulden. */
    FINANCES,
    OTHER
}
