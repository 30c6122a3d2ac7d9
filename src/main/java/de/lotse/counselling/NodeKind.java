package de.lotse.counselling;

/** Who stands on the Netzwerkkarte. */
public enum NodeKind {
    PERSON,
    INSTITUTION
}
