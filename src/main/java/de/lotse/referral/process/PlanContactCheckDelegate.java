package de.lotse.referral.process;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sets the day on which to ask whether the contact came about. */
@Component
class PlanContactCheckDelegate implements JavaDelegate {

    private final ReferralStandards standards;

    PlanContactCheckDelegate(ReferralStandards standards) {
        this.standards = standards;
    }

    @Override
    public void execute(DelegateExecution execution) {
        LocalDate day = standards.dueFromToday(ReferralStandard.CONTACT_CHECK);
        ReferralModel.CONTACT_DUE.write(execution, day);
        ReferralModel.CONTACT_CHECK_AT.write(execution, ReferralStandards.beginningOf(day));
    }
}
