package de.lotse.discrimination.web;

import de.lotse.discrimination.DiscriminationOutcome;
import jakarta.validation.constraints.NotNull;

/** Why the support ends before its time. */
class EndingFormData {

    @NotNull private DiscriminationOutcome outcome;

    public DiscriminationOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(DiscriminationOutcome outcome) {
        this.outcome = outcome;
    }
}
