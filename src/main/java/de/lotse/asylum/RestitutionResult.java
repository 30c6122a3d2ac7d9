package de.lotse.asylum;

/** What came of checking whether a missed deadline can be mended. */
public enum RestitutionResult {
    /** Requested together with the missed action; its deadline stands in the register. */
    REQUESTED,
    NO_GROUND,
    NOT_WANTED
}
