package de.lotse.counselling.web;

import de.lotse.counselling.GoalResult;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A goal in the form of the evaluation. */
class GoalResultFormData {

    private String goal;

    @NotNull(groups = Proposing.class)
    private GoalResult result;

    @Size(max = 2000)
    private String helped;

    public String getGoal() {
        return goal;
    }

    public void setGoal(String goal) {
        this.goal = goal;
    }

    public GoalResult getResult() {
        return result;
    }

    public void setResult(GoalResult result) {
        this.result = result;
    }

    public String getHelped() {
        return helped;
    }

    public void setHelped(String helped) {
        this.helped = helped;
    }
}
