package de.lotse.counselling.web;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseView;
import de.lotse.counselling.AsylumState;
import de.lotse.counselling.CaseMatters;
import de.lotse.counselling.DiscriminationSigns;
import de.lotse.counselling.FirstTalkTexts;
import de.lotse.counselling.FirstTalkView;
import de.lotse.counselling.FirstTalks;
import de.lotse.counselling.Institution;
import de.lotse.counselling.LifeArea;
import de.lotse.counselling.MatterId;
import de.lotse.counselling.MatterKind;
import de.lotse.counselling.NewMatter;
import de.lotse.counselling.Urgency;
import de.lotse.counselling.process.CaseManagementWorkflow;
import de.lotse.counselling.process.CounsellingCases;
import de.lotse.counselling.process.StepTasks;
import de.lotse.deadline.DeadlineRegister;
import de.lotse.security.OnBehalf;
import de.lotse.testing.browser.SamplePages;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class CounsellingSamplePages implements SamplePages {

    private final CaseFiles cases;
    private final CaseMatters matters;
    private final FirstTalks firstTalks;
    private final DeadlineRegister deadlines;
    private final CaseManagementWorkflow workflow;
    private final StepTasks tasks;
    private final OnBehalf onBehalf;

    CounsellingSamplePages(
            CaseFiles cases,
            CaseMatters matters,
            FirstTalks firstTalks,
            DeadlineRegister deadlines,
            CaseManagementWorkflow workflow,
            StepTasks tasks,
            OnBehalf onBehalf) {
        this.cases = cases;
        this.matters = matters;
        this.firstTalks = firstTalks;
        this.deadlines = deadlines;
        this.workflow = workflow;
        this.tasks = tasks;
        this.onBehalf = onBehalf;
    }

    @Override
    public Map<String, Visit> visits() {
        CaseView requested = CounsellingCases.open(onBehalf, cases);
        agree(requested, MatterKind.COMPLAINT);
        agree(requested, MatterKind.IMMEDIATE_MEASURE);
        onBehalf.run("beraterin", () -> CounsellingCases.letter(deadlines, requested));
        Map<String, Visit> visits = new HashMap<>();
        String tab = "/faelle/" + requested.number();
        visits.put("/faelle/{number}/beratung", visit(tab + "/beratung"));
        visits.put(
                "/faelle/{number}/interessenvertretung/neu",
                visit(tab + "/interessenvertretung/neu"));
        visits.put("/faelle/{number}/sofortmassnahme/neu", visit(tab + "/sofortmassnahme/neu"));
        add(visits, requested, "/aufgaben/erstgespraech", "task_first_talk");
        onBehalf.run("beraterin", () -> firstTalks.keep(requested.id(), talk()));
        String firstTalk = "/faelle/{number}/erstgespraech";
        visits.put(firstTalk, visit(tab + "/erstgespraech"));
        visits.put(firstTalk + "/fassungen", visit(tab + "/erstgespraech/fassungen"));
        add(visits, requested, "/aufgaben/frist", "task_meet_deadline");
        add(visits, requested, "/aufgaben/interessenvertretung", "task_advocacy");
        add(visits, requested, "/aufgaben/sofortmassnahme", "task_immediate_measure");
        CaseView accompanied = at(Map.of("level", "ACCOMPANIMENT", "levelReason", "CLIENT_WISH"));
        tasks.complete(accompanied, "task_set_follow_up", Map.of("followUpDate", "2026-12-14"));
        add(visits, accompanied, "/aufgaben/beratungskontakt", "task_counselling_contact");
        add(
                visits,
                at(Map.of("level", "SHORT")),
                "/aufgaben/kurzberatung",
                "task_short_counselling");
        add(visits, ending(), "/aufgaben/fristen-klaeren", "task_decide_deadlines");
        return visits;
    }

    private static FirstTalkView talk() {
        return new FirstTalkView(
                LocalDate.of(2026, 11, 20),
                Set.of(LifeArea.HOUSING),
                Set.of(Institution.LANDLORD),
                Urgency.SOON,
                true,
                new FirstTalkTexts(
                        "Spricht vier Sprachen",
                        "Die Wohnung ist gekündigt.",
                        null,
                        false,
                        Set.of(),
                        AsylumState.NONE,
                        DiscriminationSigns.NONE),
                FirstTalkView.NOT_KEPT);
    }

    private CaseView at(Map<String, Object> decision) {
        CaseView file = CounsellingCases.open(onBehalf, cases);
        tasks.complete(file, "task_first_talk", Map.of("firstTalkDone", true));
        tasks.complete(file, "task_decide_level", decision);
        return file;
    }

    private CaseView ending() {
        CaseView file = CounsellingCases.open(onBehalf, cases);
        onBehalf.run("beraterin", () -> CounsellingCases.letter(deadlines, file));
        onBehalf.run("beraterin", () -> workflow.clientEnds(file.id()));
        return file;
    }

    private void agree(CaseView file, MatterKind kind) {
        NewMatter matter =
                new NewMatter(
                        new MatterId(UUID.randomUUID()),
                        file.id(),
                        kind,
                        LocalDate.of(2026, 12, 1),
                        true,
                        "Beschwerde über die Wohnungsgesellschaft",
                        "Wohnbau");
        onBehalf.run("beraterin", () -> matters.agree(matter));
    }

    private void add(Map<String, Visit> visits, CaseView file, String path, String element) {
        visits.put(path, visit(path + "?taskId=" + tasks.one(file, element).getId()));
    }

    private static Visit visit(String path) {
        return new Visit("beraterin", path);
    }
}
