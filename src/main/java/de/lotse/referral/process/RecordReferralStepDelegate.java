package de.lotse.referral.process;

import de.lotse.referral.ReferralAnswer;
import de.lotse.referral.ReferralEventKind;
import de.lotse.referral.ReferralId;
import de.lotse.referral.ReferralRecall;
import de.lotse.referral.ReferralState;
import de.lotse.referral.ReferralView;
import de.lotse.referral.Referrals;
import de.lotse.referral.process.ReferralModel.ContactResult;
import de.lotse.referral.process.ReferralModel.NextStep;
import de.lotse.referral.process.ReferralModel.TogetherResult;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Keeps the outcome of a step that is done in a form. */
@Component
class RecordReferralStepDelegate implements TaskListener {

    private final Referrals referrals;
    private final ReferralRecall recall;

    RecordReferralStepDelegate(Referrals referrals, ReferralRecall recall) {
        this.referrals = referrals;
        this.recall = recall;
    }

    @Override
    public void notify(DelegateTask task) {
        ReferralId id = ReferralInstance.referralOf(task);
        switch (task.getTaskDefinitionKey()) {
            case ReferralModel.TASK_TOGETHER -> met(id, ReferralModel.TOGETHER_RESULT.read(task));
            case ReferralModel.TASK_ASK_AGAIN -> answered(id, task);
            case ReferralModel.TASK_DISCUSS_REFUSAL ->
                    discussed(id, ReferralModel.NEXT_STEP.read(task));
            case ReferralModel.TASK_CONTACT_CHECK ->
                    checked(id, ReferralModel.CONTACT_RESULT.read(task));
            default -> throw new IllegalStateException(task.getTaskDefinitionKey());
        }
    }

    private void met(ReferralId id, TogetherResult result) {
        ReferralState state =
                result == TogetherResult.TALKED
                        ? ReferralState.FOLLOWING_UP
                        : ReferralState.CHOOSING;
        referrals.reached(id, state, ReferralEventKind.MET_TOGETHER, result.name());
    }

    private void answered(ReferralId id, DelegateTask task) {
        ReferralAnswer answer = asItStands(referrals.require(id), ReferralModel.ANSWER.read(task));
        ReferralModel.ANSWER.write(task, answer);
        referrals.answered(
                id,
                answer,
                answer == ReferralAnswer.DECLINED
                        ? ReferralModel.DECLINE_REASON.find(task).orElse(null)
                        : null);
    }

    /** Another site of the installation accepts for itself; refused there, it is taken back. */
    private ReferralAnswer asItStands(ReferralView referral, ReferralAnswer told) {
        if (!referral.isToSite() || told == ReferralAnswer.WAITING) {
            return told;
        }
        if (told == ReferralAnswer.ACCEPTED) {
            return ReferralAnswer.WAITING;
        }
        recall.recall(referral);
        return told;
    }

    private void discussed(ReferralId id, NextStep next) {
        ReferralState state =
                next == NextStep.OTHER_SERVICE ? ReferralState.CHOOSING : ReferralState.REFUSED;
        referrals.reached(id, state, ReferralEventKind.REFUSAL_DISCUSSED, next.name());
    }

    private void checked(ReferralId id, ContactResult result) {
        referrals.reached(
                id, ReferralState.FOLLOWING_UP, ReferralEventKind.CONTACT_CHECKED, result.name());
    }
}
