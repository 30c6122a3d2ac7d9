package de.lotse.casefile;

/** Whether the client was told of a disclosure. */
public enum ClientTold {
    TOLD,
    /** Telling her would endanger somebody. */
    NOT_TOLD_DANGER,
    NOT_YET
}
