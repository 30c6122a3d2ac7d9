package de.lotse.discrimination.web;

import de.lotse.casefile.CaseView;
import de.lotse.discrimination.DayKnown;
import de.lotse.discrimination.DiscriminationCaseId;
import de.lotse.discrimination.DiscriminationOutcome;
import de.lotse.discrimination.IncidentId;
import de.lotse.discrimination.process.DiscriminationWorkflow;
import de.lotse.discrimination.process.TestDiscriminations;
import de.lotse.testing.browser.SamplePages;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class DiscriminationSamplePages implements SamplePages {

    private static final String BASE = "/faelle/{number}/diskriminierung";
    private static final String OF_ONE = BASE + "/{id}";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final TestDiscriminations cases;
    private final DiscriminationWorkflow workflow;

    DiscriminationSamplePages(TestDiscriminations cases, DiscriminationWorkflow workflow) {
        this.cases = cases;
        this.workflow = workflow;
    }

    @Override
    public Map<String, Visit> visits() {
        Map<String, Visit> visits = new HashMap<>();
        CaseView fresh = cases.open("Erkannt");
        cases.takeUp(fresh);
        visits.put(
                DiscriminationTalkController.PATH,
                step(fresh, DiscriminationTalkController.PATH, "task_discrimination_talk"));
        CaseView file = cases.open("Besprochen");
        DiscriminationCaseId id = cases.takeUp(file);
        IncidentId incident =
                cases.talk(
                        file,
                        TestDiscriminations.facts(
                                DayKnown.UNKNOWN,
                                TODAY.minusDays(20),
                                TODAY,
                                "HOUSING",
                                "HOUSING_COMPANY"));
        cases.complete(file, "task_decide_lads", Map.of("ladsWay", "JOINT_CALL"));
        cases.complete(file, "task_joint_call", Map.of("jointCall", "ACCEPTED"));
        cases.complete(file, "task_legal_advice", Map.of("legalAdvice", "TOOK_PLACE"));
        String tab = "/faelle/" + file.number() + "/diskriminierung";
        visits.put(BASE, visit(tab));
        visits.put(OF_ONE + "/vorfall/neu", visit(tab + "/" + id + "/vorfall/neu"));
        visits.put(OF_ONE + "/vorfall/{incident}", visit(tab + "/" + id + "/vorfall/" + incident));
        visits.put(OF_ONE + "/beenden", visit(tab + "/" + id + "/beenden"));
        visits.put(OF_ONE + "/eigener-dienst", visit(tab + "/" + id + "/eigener-dienst"));
        visits.put(
                FindDayStepController.PATH,
                step(file, FindDayStepController.PATH, "task_find_day"));
        visits.put(
                AccompanyStepController.PATH,
                step(file, AccompanyStepController.PATH, "task_accompany"));
        visits.put(
                LegalWayStepController.PATH,
                step(file, LegalWayStepController.PATH, "task_legal_way"));
        visits.put(
                AnswerStepController.PATH,
                step(file, AnswerStepController.PATH, "task_lads_answer"));
        CaseView ending = cases.open("Endet");
        DiscriminationCaseId ends = cases.takeUp(ending);
        cases.talk(ending, TestDiscriminations.on(TODAY, "HOUSING", "PRIVATE_LANDLORD"));
        cases.run(() -> workflow.ends(ends, DiscriminationOutcome.CONTACT_LOST));
        visits.put(
                SettleClocksController.PATH,
                step(ending, SettleClocksController.PATH, "task_settle_clocks"));
        visits.put(TermsController.PATH, new Visit("admin", TermsController.PATH));
        visits.put(
                TermsController.PATH + "/{kind}/neu",
                new Visit("admin", TermsController.PATH + "/area/neu"));
        visits.put(
                TermsController.PATH + "/{kind}/{code}",
                new Visit("admin", TermsController.PATH + "/ground/RACISM"));
        return visits;
    }

    private Visit step(CaseView file, String path, String element) {
        return visit(path + "?taskId=" + cases.task(file, element).getId());
    }

    private static Visit visit(String path) {
        return new Visit("beraterin", path);
    }
}
