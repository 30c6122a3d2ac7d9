package de.lotse.deadline;

import java.util.List;

/**
 * What is known of a decision; stored sealed.
 *
 * @param question the facts that its deadlines are calculated from
 * @param letter from which letter, or {@code null}
 * @param leftOut the calculated deadlines that were not registered, with their reasons
 * @param remark why it was corrected or withdrawn, or {@code null}
 */
public record DecisionFacts(
        DeadlineQuestion question, String letter, List<LeftOut> leftOut, String remark) {

    public DecisionFacts {
        leftOut = List.copyOf(leftOut);
    }

    /** A deadline that was calculated and not registered. */
    public record LeftOut(String kind, String reason) {}

    static List<LeftOut> leftOutBy(List<DeadlineAnswer> answers) {
        return answers.stream()
                .filter(answer -> !answer.isRegistered())
                .map(answer -> new LeftOut(answer.kind(), answer.reason()))
                .toList();
    }
}
