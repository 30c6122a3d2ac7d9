package de.lotse.patterns.web;

import de.lotse.patterns.ClearanceAnswer;
import de.lotse.web.StepFormData;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Whether something may leave the service. */
class ClearFormData extends StepFormData {

    @NotNull private ClearanceAnswer answer;

    @Size(max = 5000)
    private String text;

    public ClearanceAnswer getAnswer() {
        return answer;
    }

    public void setAnswer(ClearanceAnswer answer) {
        this.answer = answer;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
