package de.lotse.security;

/**
 * The few kinds of work that go across tenants; each is named in the row level policies it needs.
 */
public enum Purpose {
    /** Finding the account of whoever signs in. */
    SIGN_IN,
    /** Counting cases and contacts over all Träger for the LIGA. */
    FIGURES,
    /** Counting contexts of discrimination over all Träger for the LIGA. */
    PATTERNS,
    /** Creating Träger and accounts of the installation. */
    OPERATION,
    /** Sending what was written for sending. */
    OUTBOX,
    /** Finding whose calendar a token opens. */
    CALENDAR,
    /** Finding the sites of other Träger, and handing over to them what a consent covers. */
    HANDOVER,
    /** Background work that goes from Träger to Träger, such as sealing the audit. */
    MAINTENANCE
}
