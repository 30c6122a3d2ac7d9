package de.lotse.referral;

/** What a service has said. */
public enum ReferralAnswer {
    /** It was asked again and has not answered yet. */
    WAITING,
    ACCEPTED,
    DECLINED,
    /** Nobody waits for an answer any more. */
    NO_ANSWER
}
