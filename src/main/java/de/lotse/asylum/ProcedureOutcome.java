package de.lotse.asylum;

import java.util.List;
import java.util.Set;

/** How a procedure ended. */
public enum ProcedureOutcome {
    PROTECTION("FAMILY_REUNIFICATION_NOTICE"),
    /** Finally rejected. */
    REJECTED("DEPARTURE"),
    TRANSFERRED,
    WITHDRAWN("DEPARTURE"),
    CLIENT_LOST,
    /** No application after counselling. */
    NOT_APPLIED,
    OTHER;

    private final Set<String> servedAfterwards;

    ProcedureOutcome(String... servedAfterwards) {
        this.servedAfterwards = Set.of(servedAfterwards);
    }

    /** Those that an adviser reports herself. */
    public static List<ProcedureOutcome> reported() {
        return List.of(PROTECTION, REJECTED, TRANSFERRED, WITHDRAWN, OTHER);
    }

    /**
     * Whether the last steps after this outcome are there to keep deadlines of this kind, so that
     * they are decided after those steps; all others are decided before.
     */
    boolean servesAfterwards(String deadlineKind) {
        return servedAfterwards.contains(deadlineKind);
    }
}
