package de.lotse.referral;

/** How far a referral has come. */
public enum ReferralState {
    /** Service and kind are being chosen. */
    CHOOSING,
    /** Call or visit together with the client are ahead. */
    TOGETHER,
    /** What is told to the service is being put together. */
    PREPARING,
    /** Told to the service, which has not answered. */
    SENT,
    /** The client is in contact with the service, or about to be. */
    FOLLOWING_UP,
    /** The service has declined or does not answer. */
    REFUSED,
    /** The consent it rested on is gone; the adviser talks with the client. */
    CONSENT_LOST,
    ENDED
}
