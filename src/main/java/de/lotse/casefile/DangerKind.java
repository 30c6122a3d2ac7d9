package de.lotse.casefile;

/** What endangers whom. */
public enum DangerKind {
    CHILD_WELFARE,
    SUICIDE,
    VIOLENCE,
    THREAT
}
