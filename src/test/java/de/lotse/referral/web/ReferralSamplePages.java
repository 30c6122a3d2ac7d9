package de.lotse.referral.web;

import de.lotse.asylum.process.AsylumCases;
import de.lotse.casefile.CaseView;
import de.lotse.referral.IncomingId;
import de.lotse.referral.IncomingSamples;
import de.lotse.referral.ReferralId;
import de.lotse.referral.process.ReferralCases;
import de.lotse.referral.process.ReferralModel;
import de.lotse.testing.browser.SamplePages;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

@Component
class ReferralSamplePages implements SamplePages {

    private static final String BASE = "/faelle/{number}/verweisungen";

    private final AsylumCases cases;
    private final ReferralCases referrals;
    private final IncomingSamples incoming;
    private final TaskService tasks;

    ReferralSamplePages(
            AsylumCases cases,
            ReferralCases referrals,
            IncomingSamples incoming,
            TaskService tasks) {
        this.cases = cases;
        this.referrals = referrals;
        this.incoming = incoming;
        this.tasks = tasks;
    }

    @Override
    public Map<String, Visit> visits() {
        Map<String, Visit> visits = new HashMap<>();
        CaseView chosen = cases.open();
        ReferralId id = referrals.begin(chosen);
        String tab = "/faelle/" + chosen.number() + "/verweisungen";
        visits.put(BASE, visit(tab));
        visits.put(BASE + "/neu", visit(tab + "/neu"));
        visits.put(BASE + "/{referral}/antwort", visit(tab + "/" + id + "/antwort"));
        visits.put(
                ServiceStepController.PATH,
                step(ServiceStepController.PATH, chosen, ReferralModel.TASK_CHOOSE_SERVICE));
        CaseView data = cases.open();
        referrals.chooseData(data, referrals.begin(data));
        visits.put(
                DataStepController.PATH,
                step(DataStepController.PATH, data, ReferralModel.TASK_HAND_OVER_DATA));
        CaseView lost = cases.open();
        referrals.consentLost(referrals.begin(lost));
        visits.put(
                WithdrawalStepController.PATH,
                step(WithdrawalStepController.PATH, lost, ReferralModel.TASK_DISCUSS_WITHDRAWAL));
        IncomingId came = incoming.send("Muster");
        visits.put(IncomingController.PATH, visit(IncomingController.PATH));
        visits.put(IncomingController.PATH + "/{id}", visit(IncomingController.PATH + "/" + came));
        visits.put(
                "/aufgaben/verweisung/eingang",
                visit(
                        "/aufgaben/verweisung/eingang?taskId="
                                + referrals.incomingTask(came.toString(), tasks)));
        return visits;
    }

    private Visit step(String path, CaseView file, String element) {
        return visit(path + "?taskId=" + referrals.task(file, element));
    }

    private static Visit visit(String path) {
        return new Visit("beraterin", path);
    }
}
