package de.lotse.directory;

/** What a service offers to people with a disability. */
public enum Accessibility {
    /** Stufenlos erreichbar. */
    STEP_FREE,
    ACCESSIBLE_TOILET,
    /** Deutsche Gebärdensprache. */
    SIGN_LANGUAGE,
    PLAIN_LANGUAGE,
    /** Induktive Höranlage. */
    HEARING_LOOP,
    /** Comes to people who cannot come. */
    HOME_VISITS
}
