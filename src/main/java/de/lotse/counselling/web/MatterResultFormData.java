package de.lotse.counselling.web;

import de.lotse.counselling.MatterResult;
import de.lotse.web.StepFormData;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What came of a matter. */
class MatterResultFormData extends StepFormData {

    @NotNull private MatterResult result;

    @Size(max = 5_000)
    private String outcome;

    public MatterResult getResult() {
        return result;
    }

    public void setResult(MatterResult result) {
        this.result = result;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }
}
