package de.lotse.consent;

/** Why nothing may be transmitted. Text under {@code consent.refusal.REASON}. */
public enum RefusalReason {
    NO_CONSENT,
    NOT_YET_VALID,
    EXPIRED,
    WITHDRAWN,
    OTHER_RECIPIENT,
    OTHER_PURPOSE,
    KINDS_NOT_COVERED,
    PERSONS_NOT_COVERED,
    RECIPIENT_CLOSED,
    RECIPIENT_MERGED,
    /** Until somebody confirms that it is still the one that was named. */
    RECIPIENT_RENAMED
}
