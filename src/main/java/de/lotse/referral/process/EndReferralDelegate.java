package de.lotse.referral.process;

import de.lotse.referral.ReferralOutcome;
import de.lotse.referral.Referrals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Ends the referral in the case file, and tells the process that called. */
@Component
class EndReferralDelegate implements ExecutionListener {

    private final Referrals referrals;

    EndReferralDelegate(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public void notify(DelegateExecution execution) {
        ReferralOutcome outcome = ReferralModel.ENDS.get(execution.getCurrentActivityId());
        ReferralModel.OUTCOME.write(execution, outcome);
        referrals.end(ReferralInstance.referralOf(execution), outcome);
    }
}
