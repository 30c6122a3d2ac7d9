package de.lotse.deadline;

/** What was done to a deadline. */
public enum DeadlineAct {
    REGISTERED,
    CORRECTED,
    DECIDED,
    /** One person proposed an outcome, another one has to confirm it. */
    PROPOSED,
    /** Another person did not confirm it. */
    PROPOSAL_REFUSED,
    /** Somebody looked at what a correction had left to be looked at. */
    CHECKED
}
