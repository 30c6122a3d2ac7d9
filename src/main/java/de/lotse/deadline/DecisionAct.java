package de.lotse.deadline;

/** What was done to a decision. */
public enum DecisionAct {
    REGISTERED,
    CORRECTED,
    WITHDRAWN
}
