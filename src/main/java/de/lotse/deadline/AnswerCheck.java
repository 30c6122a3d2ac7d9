package de.lotse.deadline;

import de.lotse.deadline.DeadlineAnswer.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Whether each calculated deadline has its answer, and each departure from it a reason. */
final class AnswerCheck {

    private final List<AnswerRefusal> refusals = new ArrayList<>();

    private AnswerCheck() {}

    static List<AnswerRefusal> refusals(
            List<CalculatedDeadline> calculated, List<DeadlineAnswer> answers) {
        AnswerCheck check = new AnswerCheck();
        for (CalculatedDeadline deadline : calculated) {
            answers.stream()
                    .filter(answer -> deadline.kind().equals(answer.kind()))
                    .findFirst()
                    .ifPresentOrElse(
                            answer -> check.check(deadline, answer),
                            () -> check.refuse(deadline.kind(), "choice", "calculation-changed"));
        }
        return check.refusals;
    }

    private void check(CalculatedDeadline calculated, DeadlineAnswer answer) {
        if (answer.choice() == null) {
            refuse(calculated.kind(), "choice", "answer-required");
        } else if (answer.choice() == Choice.CONFIRMED) {
            checkConfirmed(calculated, answer);
        } else {
            checkReason(answer);
        }
        if (answer.choice() == Choice.CHANGED) {
            checkDates(calculated, answer);
        }
    }

    private void checkConfirmed(CalculatedDeadline calculated, DeadlineAnswer answer) {
        if (!isAsCalculated(calculated, answer)) {
            refuse(answer.kind(), "choice", "calculation-changed");
        }
    }

    private void checkReason(DeadlineAnswer answer) {
        if (answer.reason() == null || answer.reason().isBlank()) {
            refuse(answer.kind(), "reason", "deviation-reason-required");
        }
    }

    private void checkDates(CalculatedDeadline calculated, DeadlineAnswer answer) {
        if (answer.due() == null) {
            refuse(answer.kind(), "due", "due-required");
            return;
        }
        try {
            DeadlineKeeper.checkDates(answer.due(), answer.precautionaryDue(), null);
        } catch (DeadlineRefusedException refused) {
            refuse(answer.kind(), refused.field(), refused.reason());
        }
        if (isAsCalculated(calculated, answer)) {
            refuse(answer.kind(), "due", "same-as-calculated");
        }
    }

    private static boolean isAsCalculated(CalculatedDeadline calculated, DeadlineAnswer answer) {
        return calculated.due().equals(answer.due())
                && Objects.equals(calculated.precautionaryDue(), answer.precautionaryDue());
    }

    private void refuse(String kind, String field, String reason) {
        refusals.add(new AnswerRefusal(kind, field, reason));
    }
}
