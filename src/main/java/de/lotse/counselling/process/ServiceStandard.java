package de.lotse.counselling.process;

/**
 * Times that the services set themselves; the rows of the decision table {@code service-standards}.
 */
public enum ServiceStandard {
    FIRST_TALK,
    FOLLOW_UP,
    NO_CONTACT,
    CONTACT_ATTEMPT_INTERVAL,
    CONTACT_ATTEMPTS,
    IMMEDIATE_MEASURE,
    PLAN_REVIEW,
    CLOSING_FOLLOW_UP
}
