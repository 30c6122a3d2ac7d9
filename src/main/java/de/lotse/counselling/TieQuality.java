package de.lotse.counselling;

/** What a tie of the Netzwerkkarte means to the client. */
public enum TieQuality {
    SUPPORTING,
    MIXED,
    BURDENING
}
