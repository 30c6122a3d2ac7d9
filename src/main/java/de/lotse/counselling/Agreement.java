package de.lotse.counselling;

/**
 * What the client says to a Hilfeplan (participation, § 3.2); codes of the form {@code agreement}.
 */
public enum Agreement {
    AGREED,
    CHANGES_WANTED,
    DECLINED
}
