package de.lotse.referral.web;

import de.lotse.referral.DeclineReason;
import de.lotse.referral.ReferralAnswer;
import jakarta.validation.constraints.NotNull;

/** What a service has answered. */
class AnswerFormData {

    @NotNull private ReferralAnswer answer;
    private DeclineReason reason;

    public ReferralAnswer getAnswer() {
        return answer;
    }

    public void setAnswer(ReferralAnswer answer) {
        this.answer = answer;
    }

    public DeclineReason getReason() {
        return reason;
    }

    public void setReason(DeclineReason reason) {
        this.reason = reason;
    }
}
