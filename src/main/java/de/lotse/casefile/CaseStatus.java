package de.lotse.casefile;

/** Whether counselling goes on. */
public enum CaseStatus {
    OPEN,
    CLOSED
}
