package de.lotse.consent;

/** Whether a recipient is still the one that stands in the directory. */
public enum RecipientStanding {
    IN_USE,
    /** Closed, or no longer there. */
    CLOSED,
    /** It goes on as part of another one, whom nobody released to. */
    MERGED
}
