package de.lotse.organisation;

/** The Spitzenverband a Träger belongs to. */
public enum Association {
    AWO,
    CARITAS,
    DIAKONIE,
    DRK,
    PARITAET,
    ZWST,
    OTHER
}
