package de.lotse.workflow;

/**
 * Why a submitted field was refused.
 *
 * @param key the field or variable
 */
public record FormProblem(String key, Kind kind) {

    /** What is wrong; the message key of our pages is {@code form.problem.} and the name. */
    public enum Kind {
        MISSING,
        UNKNOWN_OPTION,
        WRONG_TYPE,
        TOO_SMALL,
        TOO_GREAT,
        TOO_LONG,
        DATE_PAST,
        DATE_OUT_OF_RANGE,
        NOT_ASKED,
        /** The task has no form: it is done on a page of its own. */
        OWN_PAGE
    }

    private static final String PLAIN = "[A-Za-z0-9_]{1,64}";

    /** Keeps names that somebody made up out of messages and logs. */
    static FormProblem of(String key, Kind kind) {
        return new FormProblem(key.matches(PLAIN) ? key : "?", kind);
    }
}
