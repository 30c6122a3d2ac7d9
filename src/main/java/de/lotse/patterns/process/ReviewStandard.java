package de.lotse.patterns.process;

/**
 * Times that the services set themselves; the rows of the decision table {@code review-standards}.
 */
enum ReviewStandard {
    ASSESS,
    DECIDE,
    CLEAR,
    PLAN,
    EFFECT,
    CLOSE
}
