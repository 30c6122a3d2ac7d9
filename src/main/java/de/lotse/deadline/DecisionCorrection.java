package de.lotse.deadline;

import java.util.List;

/**
 * Corrected facts of a decision.
 *
 * @param answers one for each deadline that the corrected facts start
 * @param remark why, free text that is stored sealed; {@code null} for none
 */
public record DecisionCorrection(
        DeadlineQuestion question,
        List<DeadlineAnswer> answers,
        CorrectionReason reason,
        String remark) {

    public DecisionCorrection {
        answers = List.copyOf(answers);
    }
}
