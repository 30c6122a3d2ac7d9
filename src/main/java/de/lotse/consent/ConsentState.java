package de.lotse.consent;

/** Whether a release holds today. */
public enum ConsentState {
    VALID,
    NOT_YET_VALID,
    EXPIRED,
    WITHDRAWN
}
