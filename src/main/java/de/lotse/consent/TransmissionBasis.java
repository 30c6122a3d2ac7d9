package de.lotse.consent;

/** What a transmission rests on. */
public enum TransmissionBasis {
    CONSENT,
    /** Disclosed without consent on a named legal ground. */
    LEGAL_GROUND,
    /** The record of danger was corrected: nothing was disclosed. */
    CORRECTED
}
