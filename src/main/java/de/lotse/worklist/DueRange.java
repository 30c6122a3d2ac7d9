package de.lotse.worklist;

import java.util.Arrays;
import java.util.Optional;

/** By when tasks of a list are due. */
public enum DueRange {
    OVERDUE("ueberfaellig"),
    /** Today or before. */
    TODAY("heute"),
    /** Within seven days, or before. */
    WEEK("woche"),
    /** Nothing is due. */
    NONE("ohne"),
    /** What waits for its follow-up date; the other ranges leave it out. */
    LATER("spaeter");

    private final String code;

    DueRange(String code) {
        this.code = code;
    }

    /** How the address names it. */
    public String code() {
        return code;
    }

    static Optional<DueRange> of(String code) {
        return Arrays.stream(values()).filter(range -> range.code.equals(code)).findFirst();
    }
}
