package de.lotse.referral.process;

import de.lotse.referral.Referrals;
import de.lotse.workflow.ProcessVariable;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Sets the day by which a step is to be done, when it is reached. */
@Component
class PlanReferralStepDelegate implements ExecutionListener {

    private record Plan(ReferralStandard standard, ProcessVariable<LocalDate> due) {}

    private static final Map<String, Plan> PLANS =
            Map.of(
                    ReferralModel.TASK_CHOOSE_SERVICE,
                    new Plan(ReferralStandard.CHOOSE, ReferralModel.CHOOSE_DUE),
                    ReferralModel.TASK_TOGETHER,
                    new Plan(ReferralStandard.TOGETHER, ReferralModel.TOGETHER_DUE),
                    ReferralModel.TASK_HAND_OVER_DATA,
                    new Plan(ReferralStandard.HAND_OVER, ReferralModel.HAND_OVER_DUE),
                    ReferralModel.TASK_DISCUSS_REFUSAL,
                    new Plan(ReferralStandard.REFUSAL, ReferralModel.REFUSAL_DUE),
                    ReferralModel.TASK_DISCUSS_WITHDRAWAL,
                    new Plan(ReferralStandard.WITHDRAWAL, ReferralModel.WITHDRAWAL_DUE));

    private final Referrals referrals;
    private final ReferralStandards standards;

    PlanReferralStepDelegate(Referrals referrals, ReferralStandards standards) {
        this.referrals = referrals;
        this.standards = standards;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String step = execution.getCurrentActivityId();
        Plan plan = PLANS.get(step);
        plan.due().write(execution, standards.dueFromToday(plan.standard()));
        if (ReferralModel.TASK_CHOOSE_SERVICE.equals(step)) {
            boolean wholeCase =
                    referrals.require(ReferralInstance.referralOf(execution)).wholeCase();
            ReferralModel.WHOLE_CASE.write(execution, wholeCase);
        }
    }
}
