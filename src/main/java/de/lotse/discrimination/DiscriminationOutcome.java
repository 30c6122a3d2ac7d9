package de.lotse.discrimination;

/** How a discrimination case ended. */
public enum DiscriminationOutcome {
    COMPENSATION,
    AGREEMENT,
    BEHAVIOUR_CHANGED,
    COMPLAINT_UPHELD,
    COMPLAINT_REJECTED,
    COURT_WON,
    COURT_LOST,
    NO_BREACH,
    NOT_PURSUED,
    CLIENT_ENDED,
    CONTACT_LOST,
    OTHER
}
