package de.lotse.counselling.web;

import jakarta.validation.constraints.NotNull;

/** A Kurzberatung: topics, form, duration, note, and whether it ends here. */
class ShortCounsellingFormData extends ContactFormData {

    enum Outcome {
        CLOSE,
        FOLLOW_UP
    }

    @NotNull private Outcome outcome = Outcome.CLOSE;

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }
}
