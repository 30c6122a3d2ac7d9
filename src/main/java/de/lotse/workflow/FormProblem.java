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
        NOT_ASKED
    }
}
