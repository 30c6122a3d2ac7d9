package de.lotse.asylum.web;

import de.lotse.asylum.RestitutionResult;
import de.lotse.web.StepFormData;
import jakarta.validation.constraints.NotNull;

/** What came of checking restitution. */
class RestitutionFormData extends StepFormData {

    @NotNull private RestitutionResult result;

    public RestitutionResult getResult() {
        return result;
    }

    public void setResult(RestitutionResult result) {
        this.result = result;
    }
}
