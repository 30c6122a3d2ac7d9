package de.lotse.consent;

/**
 * Why a release or a power of attorney cannot be recorded like this.
 *
 * @param field of the form it is said at
 * @param reason its text stands under {@code consent.refused.REASON}
 */
public record ConsentRefusal(String field, Reason reason) {

    public enum Reason {
        MISSING,
        UNKNOWN,
        BLANKET,
        RECIPIENT_CLOSED,
        RECIPIENT_MERGED,
        OWN_SITE,
        NOT_TOLD,
        NOT_VOLUNTARY,
        IN_FUTURE,
        LONG_AGO,
        BEFORE_SIGNING,
        TURNED,
        LONGER_THAN_A_YEAR,
        LONGER_THAN_TWO_YEARS,
        OVER_ALREADY,
        ONE_ENTRY_EACH,
        TOO_YOUNG,
        OF_AGE,
        WIDER
    }
}
