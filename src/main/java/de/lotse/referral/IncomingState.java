package de.lotse.referral;

/** What became of a referral that came in. */
public enum IncomingState {
    WAITING,
    ACCEPTED,
    DECLINED,
    /** The sending side took it back, because the client withdrew her consent for example. */
    RECALLED
}
