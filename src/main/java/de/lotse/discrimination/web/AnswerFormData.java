package de.lotse.discrimination.web;

import de.lotse.discrimination.LadsAnswer;
import de.lotse.web.StepFormData;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The answer of the LADS. */
class AnswerFormData extends StepFormData {

    @NotNull private LadsAnswer answer;

    @Size(max = 5_000)
    private String note;

    public LadsAnswer getAnswer() {
        return answer;
    }

    public void setAnswer(LadsAnswer answer) {
        this.answer = answer;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
