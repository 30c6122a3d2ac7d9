package de.lotse.deadline.web;

import de.lotse.deadline.CalculatedDeadline;
import de.lotse.deadline.DeadlineAnswer;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;

/** The facts of a decision, and the answers to the deadlines calculated from them. */
public abstract class AnsweredFormData extends CalculatorFormData {

    @Valid private List<AnswerFormData> answers = new ArrayList<>();

    public List<DeadlineAnswer> toAnswers() {
        return answers.stream().map(AnswerFormData::toAnswer).toList();
    }

    /** Whether the answers were given to just these calculated deadlines. */
    public boolean answersTo(List<CalculatedDeadline> calculated) {
        return answers.size() == calculated.size()
                && calculated.stream()
                        .allMatch(one -> answers.stream().anyMatch(answer -> answer.isTo(one)));
    }

    /**
     * One row for each, in their order; what was answered already stays where the calculation is
     * the same.
     */
    void askFor(List<CalculatedDeadline> calculated) {
        List<AnswerFormData> given = answers;
        answers =
                new ArrayList<>(
                        calculated.stream()
                                .map(
                                        one ->
                                                given.stream()
                                                        .filter(answer -> answer.isTo(one))
                                                        .findFirst()
                                                        .orElseGet(() -> AnswerFormData.to(one)))
                                .toList());
    }

    public List<AnswerFormData> getAnswers() {
        return answers;
    }

    public void setAnswers(List<AnswerFormData> answers) {
        this.answers = answers;
    }
}
