package de.lotse.referral.process;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.process.CaseStep;
import de.lotse.casefile.process.CaseSteps;
import de.lotse.consent.Recipient;
import de.lotse.referral.DeclineReason;
import de.lotse.referral.NewReferral;
import de.lotse.referral.ReferralAnswer;
import de.lotse.referral.ReferralEventKind;
import de.lotse.referral.ReferralId;
import de.lotse.referral.ReferralKind;
import de.lotse.referral.ReferralKind.Way;
import de.lotse.referral.ReferralRecall;
import de.lotse.referral.ReferralSending;
import de.lotse.referral.ReferralState;
import de.lotse.referral.ReferralView;
import de.lotse.referral.Referrals;
import de.lotse.referral.process.ReferralModel.Sending;
import de.lotse.web.NotFoundException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saves what was typed for a step and completes the step, or does neither. */
@Service
@Transactional
public class ReferralSteps {

    private final CaseSteps steps;
    private final CaseFiles cases;
    private final Referrals referrals;
    private final ReferralSending sending;
    private final ReferralRecall recall;
    private final ReferralWorkflow workflow;

    ReferralSteps(
            CaseSteps steps,
            CaseFiles cases,
            Referrals referrals,
            ReferralSending sending,
            ReferralRecall recall,
            ReferralWorkflow workflow) {
        this.steps = steps;
        this.cases = cases;
        this.referrals = referrals;
        this.sending = sending;
        this.recall = recall;
        this.workflow = workflow;
    }

    /** Begins a referral of its own, beside the counselling; once for each id. */
    public void begin(ReferralId id, NewReferral request) {
        if (referrals.begin(id, request)) {
            workflow.start(referrals.require(id), cases.forProcess(request.caseId()));
        }
    }

    /** The referral that a step belongs to. */
    @Transactional(readOnly = true)
    public ReferralView referralOf(CaseStep step) {
        return steps.read(step, ReferralModel.REFERRAL_ID)
                .flatMap(ReferralId::parse)
                .map(referrals::require)
                .orElseThrow(() -> new NotFoundException("referral"));
    }

    /** Service and kind are chosen. */
    public void choose(
            CaseStep step,
            long version,
            Recipient recipient,
            String name,
            ReferralKind kind,
            String note) {
        referrals.choose(referralOf(step).id(), version, recipient, name, kind, note);
        complete(step, kind.way());
    }

    /** The client wants no referral. */
    public void notWanted(CaseStep step) {
        if (ReferralModel.TASK_CHOOSE_SERVICE.equals(step.element())) {
            complete(step, Way.NOT_WANTED);
        } else {
            complete(step, Sending.NOT_WANTED);
        }
    }

    /** What was prepared is sent; refused without consent, and then nothing is saved. */
    public void send(CaseStep step, long version, String seenName) {
        sending.send(referralOf(step).id(), version, seenName);
        complete(step, Sending.SENT);
    }

    /** Nothing is sent; another service is looked for. */
    public void otherService(CaseStep step) {
        referrals.reached(
                referralOf(step).id(),
                ReferralState.CHOOSING,
                ReferralEventKind.SERVICE_DROPPED,
                null);
        complete(step, Sending.OTHER_SERVICE);
    }

    /**
     * The service has answered by telephone or letter.
     *
     * @return whether its answer was waited for; nothing is noted where it was not
     */
    public boolean answered(ReferralId id, ReferralAnswer answer, DeclineReason reason) {
        if (referrals.require(id).isToSite() || !workflow.awaitsAnswer(id)) {
            return false;
        }
        referrals.answered(id, answer, reason);
        return workflow.answered(id, answer, reason);
    }

    /** The client knows what had gone where. */
    public void withdrawalDiscussed(CaseStep step) {
        steps.complete(step, Map.of());
    }

    /**
     * Breaks a referral off; what another site has not answered is taken back.
     *
     * @return whether it ran
     */
    public boolean stop(ReferralId id) {
        recall.recall(referrals.require(id));
        return workflow.stop(id);
    }

    private void complete(CaseStep step, Way way) {
        Map<String, Object> variables = new HashMap<>();
        ReferralModel.WAY.put(variables, way);
        steps.complete(step, variables);
    }

    private void complete(CaseStep step, Sending decided) {
        Map<String, Object> variables = new HashMap<>();
        ReferralModel.SENDING.put(variables, decided);
        steps.complete(step, variables);
    }
}
