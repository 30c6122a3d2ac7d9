package de.lotse.counselling;

/** A sector of the Netzwerkkarte. */
public enum NetworkArea {
    FAMILY,
    /** Freunde, Nachbarschaft, Community. */
    FRIENDS,
    /** Behörden, Schule, Arbeitgeber, Vereine. */
    INSTITUTION,
    /** Professionelle Hilfen. */
    PROFESSIONALS
}
