package de.lotse.referral.web;

import de.lotse.referral.DeclineReason;
import jakarta.validation.constraints.NotNull;

/** Why something that came in is declined. */
class DeclineFormData {

    @NotNull private DeclineReason reason;

    public DeclineReason getReason() {
        return reason;
    }

    public void setReason(DeclineReason reason) {
        this.reason = reason;
    }
}
