package de.lotse.referral.process;

import de.lotse.referral.ReferralId;
import de.lotse.referral.ReferralOutcome;
import de.lotse.referral.ReferralRecall;
import de.lotse.referral.Referrals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** A referral ends with the process that called it, also where that ends before its time. */
@Component
class StopCancelledReferralDelegate implements ExecutionListener {

    private final Referrals referrals;
    private final ReferralRecall recall;

    StopCancelledReferralDelegate(Referrals referrals, ReferralRecall recall) {
        this.referrals = referrals;
        this.recall = recall;
    }

    @Override
    public void notify(DelegateExecution execution) {
        ReferralId id = ReferralInstance.referralOf(execution);
        if (referrals.require(id).isRunning()) {
            recall.recall(referrals.require(id));
            referrals.end(id, ReferralOutcome.STOPPED);
        }
    }
}
