package de.lotse.counselling;

/** Who gives in a tie of the Netzwerkkarte. */
public enum TieDirection {
    MUTUAL,
    TO_CLIENT,
    FROM_CLIENT
}
