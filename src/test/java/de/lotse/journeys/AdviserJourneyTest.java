package de.lotse.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseStatus;
import de.lotse.casefile.CaseView;
import de.lotse.counselling.process.CounsellingCases;
import de.lotse.security.OnBehalf;
import de.lotse.security.TenantId;
import de.lotse.testing.TestJobs;
import de.lotse.testing.browser.BrowserTest;
import de.lotse.workflow.EngineCalls;
import java.nio.file.Path;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The main job on our own pages: cases from the request to the closing. */
class AdviserJourneyTest extends BrowserTest {

    private static final TenantId TENANT = TenantId.of("c0000000-0000-4000-8000-000000000001");

    @Autowired private OnBehalf onBehalf;
    @Autowired private CaseFiles files;
    @Autowired private EngineCalls engine;
    @Autowired private RuntimeService runtime;
    @Autowired private TestJobs jobs;

    @AfterEach
    void keepWhatWasSeen() {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(Path.of("target/shots/journey.png"))
                        .setFullPage(true));
    }

    @Test
    void aSingleQuestionIsAnsweredAndClosedInOneSave() {
        CaseView file = CounsellingCases.open(onBehalf, files);
        signIn("beraterin");
        CaseJourney journey = new CaseJourney(page, file);

        journey.holdFirstTalk("Kennt sich in der Stadt gut aus.");
        journey.save();

        journey.isAt("Beratungsform festlegen");
        assertThat(page.locator("#aufgabe")).containsText("Eine einzelne Frage");
        journey.choose("level", "SHORT");
        journey.complete();

        journey.isAt("Kurzberatung");
        journey.openPage();
        page.selectOption("[name=form]", "IN_PERSON");
        page.fill("[name=note]", "Merkblatt zum Wohngeld ausgehändigt.");
        page.check("[name=outcome][value=CLOSE]");
        journey.save();

        assertThat(page.locator("main")).isVisible();
        assertThat(status(file)).isEqualTo(CaseStatus.CLOSED);
    }

    @Test
    void aCaseGrowsFromBegleitungToCaseManagementAndIsClosed() {
        CaseView file = CounsellingCases.open(onBehalf, files);
        signIn("beraterin");
        CaseJourney journey = new CaseJourney(page, file);

        journey.holdFirstTalk("Näht sehr gut, hat drei Kinder großgezogen.");
        page.check("[name=furtherAppointments]");
        journey.save();
        journey.isAt("Beratungsform festlegen");
        assertThat(page.locator("#aufgabe")).containsText("Weitere Termine sind nötig");
        journey.choose("level", "ACCOMPANIMENT");
        journey.complete();

        journey.isAt("Wiedervorlage festlegen");
        journey.type("followUpDate", "2026-11-30");
        journey.complete();
        clock.set(java.time.LocalDate.of(2026, 11, 30));
        journey.openTask("Beratungskontakt");
        journey.openPage();
        journey.holdContact("RAISE");

        journey.writeAssessment();
        journey.writePlan();
        journey.agree();
        for (int measure : new int[] {3, 1, 2}) {
            doMeasure(journey, file, measure);
        }
        review(journey, file, "REVISE");
        journey.revisePlan();
        journey.agree();
        review(journey, file, "EVALUATE");
        journey.evaluate();

        journey.isAt("An Regeldienste überleiten");
        journey.choose("handoverOutcome", "HANDED_OVER");
        journey.choose("handoverServices", "MBE");
        journey.complete();
        journey.isAt("Fall beenden");
        journey.choose("closingReason", "GOALS_REACHED");
        journey.complete();

        assertThat(status(file)).isEqualTo(CaseStatus.CLOSED);
    }

    /** Any order: the tasks of a plan say which measure they are about. */
    private void doMeasure(CaseJourney journey, CaseView file, int measure) {
        page.navigate("/aufgaben?ansicht=meine&fall=" + file.number());
        Locator all = page.locator("[data-rows] a");
        int count = all.count();
        for (int row = 0; row < count; row++) {
            all.nth(row).click();
            if (page.locator("#aufgabe").textContent().contains("Maßnahme Nr. " + measure)) {
                journey.choose("measureOutcome", "DONE");
                journey.complete();
                return;
            }
        }
        throw new AssertionError("No task for measure " + measure);
    }

    private void review(CaseJourney journey, CaseView file, String outcome) {
        jobs.fireTimer(TENANT, instance(file), "timer_review");
        journey.openTask("Hilfeplan überprüfen");
        journey.choose("reviewOutcome", outcome);
        journey.complete();
    }

    private String instance(CaseView file) {
        return onBehalf.call(
                "beraterin",
                () ->
                        engine.call(
                                () ->
                                        runtime.createProcessInstanceQuery()
                                                .processInstanceBusinessKey(file.id().toString())
                                                .singleResult()
                                                .getId()));
    }

    private CaseStatus status(CaseView file) {
        return onBehalf.call("beraterin", () -> files.forProcess(file.id()).status());
    }
}
