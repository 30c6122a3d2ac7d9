package de.lotse.counselling;

/** What came of a matter. */
public enum MatterResult {
    SUCCESSFUL,
    PARTLY,
    UNSUCCESSFUL,
    /** Handed over to a lawyer or another service. */
    HANDED_OVER,
    /** Given up by the client. */
    GIVEN_UP
}
