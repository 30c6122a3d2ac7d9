package de.lotse.asylum;

/** How a procedure ended. */
public enum ProcedureOutcome {
    PROTECTION,
    /** Finally rejected. */
    REJECTED,
    TRANSFERRED,
    WITHDRAWN,
    CLIENT_LOST,
    /** No application after counselling. */
    NOT_APPLIED,
    OTHER;

    /** Those that an adviser reports herself. */
    public static java.util.List<ProcedureOutcome> reported() {
        return java.util.List.of(PROTECTION, REJECTED, TRANSFERRED, WITHDRAWN, OTHER);
    }
}
