package de.lotse.consent;

/** What proves that a release was given. */
public enum ConsentProof {
    PAPER,
    ELECTRONIC,
    /** Said before the adviser, who wrote it down. */
    RECORDED_ORALLY
}
