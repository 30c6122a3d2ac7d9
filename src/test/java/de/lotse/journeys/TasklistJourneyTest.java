package de.lotse.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseStatus;
import de.lotse.casefile.CaseView;
import de.lotse.counselling.process.StepTasks;
import de.lotse.security.OnBehalf;
import de.lotse.security.TenantId;
import de.lotse.testing.TestJobs;
import de.lotse.testing.browser.BrowserTest;
import de.lotse.workflow.EngineCalls;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The main job a second time: every Camunda Form is filled in inside Camunda Tasklist. */
class TasklistJourneyTest extends BrowserTest {

    private static final TenantId TENANT = TenantId.of("c0000000-0000-4000-8000-000000000001");

    @Autowired private OnBehalf onBehalf;
    @Autowired private CaseFiles files;
    @Autowired private StepTasks tasks;
    @Autowired private TestJobs jobs;
    @Autowired private EngineCalls engine;
    @Autowired private RuntimeService runtime;

    private CaseView file;
    private Tasklist tasklist;
    private CaseJourney journey;

    @Test
    void aCaseGrowsFromBegleitungToCaseManagementAndIsClosed() {
        signIn("beraterin");
        journey = new CaseJourney(page);
        journey.request("Nelke", "FIRST_TALK");
        file = onBehalf.call("beraterin", () -> files.byNumber(journey.number()));
        tasklist = new Tasklist(page);

        openPage("task_first_talk");
        journey.fillFirstTalk("Näht sehr gut, hat drei Kinder großgezogen.");
        page.check("[name='talk.furtherAppointments']");
        saveAndReturn();

        openTask("task_decide_level");
        tasklist.choose("Beratungsform", "Begleitung");
        tasklist.complete();
        openTask("task_set_follow_up");
        tasklist.type("Wiedervorlage am", "30.11.2026");
        tasklist.complete();

        waitFor("task_counselling_contact");
        clock.set(LocalDate.of(2026, 11, 30));
        openPage("task_counselling_contact");
        journey.fillContact("RAISE");
        saveAndReturn();
        openPage("task_assessment");
        journey.fillAssessment();
        saveAndReturn();
        openPage("task_plan");
        journey.fillPlan();
        saveAndReturn();
        agree();

        List<Task> measures = tasks.of(file);
        assertThat(measures).hasSize(3);
        doMeasure(measures.get(2).getId());
        doMeasure(measures.get(0).getId());
        fireReview();
        openTask("task_review");
        tasklist.choose("Was folgt aus der Überprüfung?", "Unverändert fortführen");
        tasklist.type("Nächste Überprüfung am", "01.03.2027");
        tasklist.complete();
        waitForNone("task_review");
        doMeasure(measures.get(1).getId());
        decideReview("Überarbeiten (neue Fassung)");
        openPage("task_plan");
        journey.changePlan();
        saveAndReturn();
        agree();
        fireReview();
        decideReview("Auswerten und abschließen");
        openPage("task_evaluation");
        journey.fillEvaluation();
        saveAndReturn();

        openTask("task_handover");
        tasklist.choose("Überleitung an Regeldienste", "Übergeleitet");
        tasklist.choose("Wohin?", "Migrationsberatung für Erwachsene (MBE)");
        tasklist.complete();
        openTask("task_close");
        tasklist.choose("Grund der Beendigung", "Ziele erreicht, Anliegen geklärt");
        tasklist.complete();

        waitForNone("task_close");
        assertThat(onBehalf.call("beraterin", () -> files.forProcess(file.id()).status()))
                .isEqualTo(CaseStatus.CLOSED);
        forgetRefusedRequests();
    }

    private void agree() {
        openTask("task_agreement");
        tasklist.choose("Ergebnis", "Stimmt dem Hilfeplan zu");
        tasklist.choose("Wie wurde zugestimmt?", "Mündlich, mit Sprachmittlung");
        tasklist.complete();
        waitForNone("task_agreement");
    }

    private void doMeasure(String taskId) {
        tasklist.open(taskId);
        tasklist.choose("Ergebnis", "Erledigt");
        tasklist.complete();
        await().atMost(Duration.ofSeconds(40))
                .until(() -> tasks.of(file).stream().noneMatch(it -> it.getId().equals(taskId)));
    }

    private void fireReview() {
        String instance =
                onBehalf.call(
                        "beraterin",
                        () ->
                                engine.call(
                                        () ->
                                                runtime.createProcessInstanceQuery()
                                                        .processInstanceBusinessKey(
                                                                file.id().toString())
                                                        .singleResult()
                                                        .getId()));
        jobs.fireTimer(TENANT, instance, "timer_review");
    }

    private void decideReview(String outcome) {
        openTask("task_review");
        tasklist.choose("Was folgt aus der Überprüfung?", outcome);
        tasklist.complete();
        waitForNone("task_review");
    }

    private void openTask(String element) {
        waitFor(element);
        tasklist.open(tasks.one(file, element).getId());
    }

    private void openPage(String element) {
        openTask(element);
        tasklist.openPage();
    }

    private void saveAndReturn() {
        journey.save();
        page.waitForURL("**/camunda/app/tasklist/**");
    }

    private void waitFor(String element) {
        await().atMost(Duration.ofSeconds(40)).until(() -> tasks.elements(file).contains(element));
    }

    private void waitForNone(String element) {
        await().atMost(Duration.ofSeconds(40)).until(() -> !tasks.elements(file).contains(element));
    }
}
