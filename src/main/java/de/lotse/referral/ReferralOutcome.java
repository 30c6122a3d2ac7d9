package de.lotse.referral;

/** What came of a referral. */
public enum ReferralOutcome {
    /** The client arrived; for a whole case: the other side has taken it over. */
    CONTACT_MADE,
    NO_CONTACT,
    DECLINED,
    NO_ANSWER,
    /** The adviser or the client broke it off. */
    STOPPED,
    /** The consent was withdrawn or expired. */
    WITHDRAWN,
    /** The address was handed out. */
    INFORMED,
    /** The client wants no referral. */
    NOT_WANTED
}
