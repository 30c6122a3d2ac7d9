package de.lotse.referral.process;

import de.lotse.casefile.CaseView;
import de.lotse.casefile.process.CaseSteps;
import de.lotse.consent.Recipient;
import de.lotse.consent.RecipientView;
import de.lotse.consent.Recipients;
import de.lotse.consent.TransmissionPurpose;
import de.lotse.counselling.process.StepTasks;
import de.lotse.referral.NewReferral;
import de.lotse.referral.ReferralId;
import de.lotse.referral.ReferralKind;
import de.lotse.referral.ReferralOrigin;
import de.lotse.referral.Referrals;
import de.lotse.security.OnBehalf;
import org.springframework.stereotype.Component;

/** Referrals of cases, for tests of this room. */
@Component
public class ReferralCases {

    private final ReferralSteps steps;
    private final ReferralWorkflow workflow;
    private final Referrals referrals;
    private final Recipients recipients;
    private final CaseSteps caseSteps;
    private final StepTasks tasks;
    private final OnBehalf onBehalf;

    ReferralCases(
            ReferralSteps steps,
            ReferralWorkflow workflow,
            Referrals referrals,
            Recipients recipients,
            CaseSteps caseSteps,
            StepTasks tasks,
            OnBehalf onBehalf) {
        this.steps = steps;
        this.workflow = workflow;
        this.referrals = referrals;
        this.recipients = recipients;
        this.caseSteps = caseSteps;
        this.tasks = tasks;
        this.onBehalf = onBehalf;
    }

    public ReferralId begin(CaseView file) {
        ReferralId id = ReferralId.next();
        onBehalf.run(
                "beraterin",
                () ->
                        steps.begin(
                                id,
                                new NewReferral(
                                        file.id(),
                                        ReferralOrigin.COUNSELLING,
                                        null,
                                        TransmissionPurpose.COUNSELLING,
                                        false)));
        return id;
    }

    /** Any service in use of the directory. */
    public Recipient service(CaseView file) {
        return onBehalf.call(
                        "beraterin",
                        () ->
                                recipients.search("", file.siteId()).stream()
                                        .findFirst()
                                        .orElseThrow())
                .recipient();
    }

    public void chooseData(CaseView file, ReferralId id) {
        String task = task(file, ReferralModel.TASK_CHOOSE_SERVICE);
        onBehalf.run(
                "beraterin",
                () -> {
                    RecipientView found =
                            recipients.search("", file.siteId()).stream().findFirst().orElseThrow();
                    steps.choose(
                            caseSteps.require(task, ReferralModel.TASK_CHOOSE_SERVICE),
                            referrals.require(id).version(),
                            found.recipient(),
                            found.name(),
                            ReferralKind.DATA_HANDOVER,
                            null);
                });
    }

    public void consentLost(ReferralId id) {
        onBehalf.run("beraterin", () -> workflow.consentLost(id));
    }

    public String task(CaseView file, String element) {
        return tasks.one(file, element).getId();
    }

    public String incomingTask(String incomingId, org.camunda.bpm.engine.TaskService service) {
        return service.createTaskQuery()
                .processVariableValueEquals(IncomingModel.INCOMING_ID.name(), incomingId)
                .singleResult()
                .getId();
    }
}
