package de.lotse.asylum;

/** What became of a hearing. */
public enum HearingOutcome {
    HELD,
    NOT_APPEARED,
    /** Called off by the Federal Office, before or on the day. */
    CANCELLED
}
