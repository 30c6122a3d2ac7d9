package de.lotse.deadline.web;

import de.lotse.deadline.CalculatedDeadline;
import de.lotse.deadline.DeadlineAnswer;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;

/** What is entered on one calculated deadline; carries what was calculated when it was shown. */
public class AnswerFormData {

    private String kind;
    private LocalDate calculatedDue;
    private LocalDate calculatedPrecaution;
    private DeadlineAnswer.Choice choice;
    private LocalDate due;
    private LocalDate precautionaryDue;

    @Size(max = 1000)
    private String reason;

    static AnswerFormData to(CalculatedDeadline calculated) {
        AnswerFormData answer = new AnswerFormData();
        answer.kind = calculated.kind();
        answer.calculatedDue = calculated.due();
        answer.calculatedPrecaution = calculated.precautionaryDue();
        return answer;
    }

    boolean isTo(CalculatedDeadline calculated) {
        return calculated.kind().equals(kind)
                && calculated.due().equals(calculatedDue)
                && Objects.equals(calculated.precautionaryDue(), calculatedPrecaution);
    }

    DeadlineAnswer toAnswer() {
        boolean changed = choice == DeadlineAnswer.Choice.CHANGED;
        boolean departs = choice != DeadlineAnswer.Choice.CONFIRMED;
        return new DeadlineAnswer(
                kind,
                choice,
                changed ? due : calculatedDue,
                changed ? precautionaryDue : calculatedPrecaution,
                departs && reason != null ? reason.strip() : null);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public LocalDate getCalculatedDue() {
        return calculatedDue;
    }

    public void setCalculatedDue(LocalDate calculatedDue) {
        this.calculatedDue = calculatedDue;
    }

    public LocalDate getCalculatedPrecaution() {
        return calculatedPrecaution;
    }

    public void setCalculatedPrecaution(LocalDate calculatedPrecaution) {
        this.calculatedPrecaution = calculatedPrecaution;
    }

    public DeadlineAnswer.Choice getChoice() {
        return choice;
    }

    public void setChoice(DeadlineAnswer.Choice choice) {
        this.choice = choice;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public LocalDate getPrecautionaryDue() {
        return precautionaryDue;
    }

    public void setPrecautionaryDue(LocalDate precautionaryDue) {
        this.precautionaryDue = precautionaryDue;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
