package de.lotse.asylum.web;

import de.lotse.asylum.ProcedureOutcome;
import jakarta.validation.constraints.NotNull;

/** How a procedure ended. */
class OutcomeFormData {

    @NotNull private ProcedureOutcome outcome;

    public ProcedureOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(ProcedureOutcome outcome) {
        this.outcome = outcome;
    }
}
