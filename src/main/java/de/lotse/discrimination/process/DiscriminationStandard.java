package de.lotse.discrimination.process;

/**
 * Times that the services set themselves; the rows of the decision table {@code
 * discrimination-standards}.
 */
enum DiscriminationStandard {
    LADS_REFERRAL,
    FIRST_TALK,
    FIND_DAY,
    LADS_ANSWER,
    ACCOMPANY,
    LEGAL_WAY,
    LEGAL_WAY_AGAIN,
    SETTLE,
    CLOSE
}
