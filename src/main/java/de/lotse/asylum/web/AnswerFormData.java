package de.lotse.asylum.web;

import de.lotse.deadline.CalculatedDeadline;
import de.lotse.deadline.DeadlineAnswer;
import de.lotse.deadline.DeadlineAnswer.Choice;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What the adviser says to one calculated deadline. */
class AnswerFormData {

    private String kind;
    private Choice choice;
    private LocalDate calculatedDue;
    private LocalDate calculatedPrecaution;
    private LocalDate due;
    private LocalDate precautionaryDue;

    @Size(max = 1_000)
    private String reason;

    static AnswerFormData of(CalculatedDeadline calculated) {
        AnswerFormData form = new AnswerFormData();
        form.kind = calculated.kind();
        form.choice = Choice.CONFIRMED;
        form.calculatedDue = calculated.due();
        form.calculatedPrecaution = calculated.precautionaryDue();
        return form;
    }

    DeadlineAnswer toAnswer() {
        boolean confirmed = choice == Choice.CONFIRMED;
        boolean leftOut = choice == Choice.LEFT_OUT;
        LocalDate day = confirmed ? calculatedDue : due;
        LocalDate precaution = confirmed ? calculatedPrecaution : precautionaryDue;
        return new DeadlineAnswer(
                kind,
                choice,
                leftOut ? null : day,
                leftOut ? null : precaution,
                confirmed ? null : reason);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public Choice getChoice() {
        return choice;
    }

    public void setChoice(Choice choice) {
        this.choice = choice;
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
