package de.lotse.referral.process;

import de.lotse.referral.CaseHandover;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The other side has accepted the case: the deadlines it got with it are its own from now on. */
@Component
class HandOverCaseDelegate implements JavaDelegate {

    private final CaseHandover handover;

    HandOverCaseDelegate(CaseHandover handover) {
        this.handover = handover;
    }

    @Override
    public void execute(DelegateExecution execution) {
        handover.accepted(ReferralInstance.referralOf(execution));
    }
}
