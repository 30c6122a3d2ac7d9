package de.lotse.consent;

/** Who may tell whom. */
public enum Direction {
    /** The service tells the recipient. */
    ONE_WAY,
    /** Both tell each other. */
    MUTUAL
}
