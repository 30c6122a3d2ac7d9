package de.lotse.referral;

/** Why a service declines. */
public enum DeclineReason {
    NO_CAPACITY,
    NOT_RESPONSIBLE,
    LANGUAGE,
    OUT_OF_REACH,
    CLIENT_KNOWN,
    OTHER
}
