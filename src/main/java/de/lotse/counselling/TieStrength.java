package de.lotse.counselling;

/** How close a tie of the Netzwerkkarte is; stronger stands nearer to the middle. */
public enum TieStrength {
    STRONG,
    MEDIUM,
    WEAK
}
