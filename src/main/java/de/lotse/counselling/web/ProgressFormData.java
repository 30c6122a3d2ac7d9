package de.lotse.counselling.web;

import de.lotse.counselling.GoalEvaluations;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The form in which the progress of a goal is noted. */
class ProgressFormData {

    @NotNull
    @Min(0)
    @Max(GoalEvaluations.FULLY_REACHED)
    private Integer reached;

    @Size(max = 2000)
    private String note;

    public Integer getReached() {
        return reached;
    }

    public void setReached(Integer reached) {
        this.reached = reached;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
