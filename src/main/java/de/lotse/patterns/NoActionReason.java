package de.lotse.patterns;

/** Why nothing is done about a pattern. */
public enum NoActionReason {
    NO_PATTERN,
    ALREADY_ADDRESSED,
    OTHER_BODY,
    CLIENTS_AT_RISK,
    NO_CAPACITY
}
