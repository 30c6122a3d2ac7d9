package de.lotse.referral.process;

/**
 * Times that the services set themselves; the rows of the decision table {@code
 * referral-standards}.
 */
enum ReferralStandard {
    CHOOSE,
    TOGETHER,
    HAND_OVER,
    ANSWER,
    REFUSAL,
    CONTACT_CHECK,
    WITHDRAWAL,
    INCOMING
}
