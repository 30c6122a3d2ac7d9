package de.lotse.referral.process;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sets the day on which the service is asked again where it has not answered. */
@Component
class PlanReferralAnswerDelegate implements JavaDelegate {

    private final ReferralStandards standards;

    PlanReferralAnswerDelegate(ReferralStandards standards) {
        this.standards = standards;
    }

    @Override
    public void execute(DelegateExecution execution) {
        LocalDate day = standards.dueFromToday(ReferralStandard.ANSWER);
        ReferralModel.ANSWER_DUE.write(execution, day);
        ReferralModel.ANSWER_REMINDER.write(execution, ReferralStandards.beginningOf(day));
    }
}
