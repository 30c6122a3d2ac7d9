package de.lotse.patterns.web;

import de.lotse.patterns.ReviewOutcome;
import de.lotse.web.StepFormData;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the measures have brought. */
class EffectFormData extends StepFormData {

    @NotNull private ReviewOutcome outcome;

    @NotNull private Boolean again;

    @Size(max = 5000)
    private String text;

    public ReviewOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(ReviewOutcome outcome) {
        this.outcome = outcome;
    }

    public Boolean getAgain() {
        return again;
    }

    public void setAgain(Boolean again) {
        this.again = again;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
