package de.lotse.patterns;

/** Whether something may leave the service. */
public enum ClearanceAnswer {
    YES,
    NO
}
