package de.lotse.referral;

/** What a referral came out of. */
public enum ReferralOrigin {
    COUNSELLING,
    ASYLUM,
    DISCRIMINATION,
    /** A measure of the Hilfeplan. */
    PLAN
}
