package de.lotse.deadline;

import java.util.List;

/** A question that the calculator does not answer rather than guess. */
public class RefusedQuestionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param field the parameter that is missing or wrong
     * @param reason a code; its text stands in the messages under {@code deadline.refused.<reason>}
     */
    public record Refusal(String field, String reason) {}

    private final transient List<Refusal> refusals;

    public RefusedQuestionException(List<Refusal> refusals) {
        super("The question is not answered");
        this.refusals = List.copyOf(refusals);
    }

    RefusedQuestionException(String field, String reason) {
        this(List.of(new Refusal(field, reason)));
    }

    public List<Refusal> refusals() {
        return refusals;
    }
}
