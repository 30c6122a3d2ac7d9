package de.lotse.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseStatus;
import de.lotse.security.OnBehalf;
import de.lotse.security.TenantId;
import de.lotse.testing.TestJobs;
import de.lotse.testing.browser.BrowserTest;
import de.lotse.workflow.EngineCalls;
import org.camunda.bpm.engine.RuntimeService;
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

    @Test
    void aSingleQuestionIsAnsweredAndClosedInOneSave() {
        signIn("beraterin");
        CaseJourney journey = new CaseJourney(page);
        journey.request("Rose", "FIRST_TALK");

        journey.openTask("Erstgespräch führen");
        journey.openPage();
        journey.fillFirstTalk("Kennt sich in der Stadt gut aus.");
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
        assertThat(status(journey)).isEqualTo(CaseStatus.CLOSED);
    }

    @Test
    void aCaseGrowsFromBegleitungToCaseManagementAndIsClosed() {
        signIn("beraterin");
        CaseJourney journey = new CaseJourney(page);
        journey.request("Aster", "FIRST_TALK");

        journey.openTask("Erstgespräch führen");
        journey.openPage();
        journey.fillFirstTalk("Näht sehr gut, hat drei Kinder großgezogen.");
        page.check("[name='talk.furtherAppointments']");
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
        journey.fillContact("RAISE");
        journey.save();

        journey.isAt("Assessment");
        journey.openPage();
        journey.fillAssessment();
        journey.save();
        journey.isAt("Hilfeplan erarbeiten");
        journey.openPage();
        journey.fillPlan();
        journey.save();
        journey.agree();
        doMeasure(journey, 3);
        doMeasure(journey, 1);
        jobs.fireTimer(TENANT, instance(journey), "timer_review");
        journey.openTask("Hilfeplan überprüfen");
        journey.choose("reviewOutcome", "CONTINUE");
        journey.type("reviewDate", "2027-03-01");
        journey.complete();
        doMeasure(journey, 2);
        journey.isAt("Hilfeplan überprüfen");
        journey.choose("reviewOutcome", "REVISE");
        journey.complete();
        journey.isAt("Hilfeplan erarbeiten");
        journey.openPage();
        journey.changePlan();
        journey.save();
        journey.agree();
        review(journey, "EVALUATE");
        journey.isAt("Ziele auswerten");
        journey.openPage();
        journey.fillEvaluation();
        journey.save();

        journey.isAt("An Regeldienste überleiten");
        journey.choose("handoverOutcome", "HANDED_OVER");
        journey.choose("handoverServices", "MBE");
        journey.complete();
        journey.isAt("Fall beenden");
        journey.choose("closingReason", "GOALS_REACHED");
        journey.complete();

        assertThat(status(journey)).isEqualTo(CaseStatus.CLOSED);
    }

    /** Any order: the tasks of a plan say which measure they are about. */
    private void doMeasure(CaseJourney journey, int measure) {
        page.navigate("/aufgaben?ansicht=meine&fall=" + journey.number());
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

    private void review(CaseJourney journey, String outcome) {
        jobs.fireTimer(TENANT, instance(journey), "timer_review");
        journey.openTask("Hilfeplan überprüfen");
        journey.choose("reviewOutcome", outcome);
        journey.complete();
    }

    private String instance(CaseJourney journey) {
        return onBehalf.call(
                "beraterin",
                () ->
                        engine.call(
                                () ->
                                        runtime.createProcessInstanceQuery()
                                                .processInstanceBusinessKey(
                                                        files.byNumber(journey.number())
                                                                .id()
                                                                .toString())
                                                .singleResult()
                                                .getId()));
    }

    @Test
    void aLetterWithADateKeepsACaseFromClosing() {
        signIn("beraterin");
        CaseJourney journey = new CaseJourney(page);
        journey.request("Frau mit Brief", "LETTER");
        journey.recordLetter("2026-12-14");

        journey.openTask("Erstgespräch führen");
        journey.openPage();
        journey.fillFirstTalk("Kennt sich in der Stadt gut aus.");
        journey.save();
        journey.openTask("Beratungsform festlegen");
        journey.choose("level", "SHORT");
        journey.complete();
        journey.openTask("Kurzberatung");
        journey.openPage();
        page.selectOption("[name=form]", "IN_PERSON");
        page.fill("[name=note]", "Brief des Jobcenters besprochen.");
        page.check("[name=outcome][value=CLOSE]");
        journey.save();

        journey.openTask("Offene Fristen und Vorgänge klären");
        assertThat(status(journey)).isEqualTo(CaseStatus.OPEN);
        journey.openPage();
        journey.save();
        assertThat(page.locator("[role=alert]")).isVisible();
        forgetRefusedRequests();
        assertThat(status(journey)).isEqualTo(CaseStatus.OPEN);

        page.click("main section.l-card a");
        page.click("a[href$='/entscheiden']");
        page.check("[name=outcome][value=MET]");
        page.check("[name=way][value=DOCUMENT]");
        page.selectOption("[name=proofKind]", "RECEIPT_OF_COURT");
        page.fill("[name=proofDate]", "2026-11-23");
        page.fill("[name=keptAt]", "Eingangsbestätigung in der Handakte");
        journey.save();
        journey.openTask("Offene Fristen und Vorgänge klären");
        journey.openPage();
        journey.save();
        assertThat(status(journey)).isEqualTo(CaseStatus.CLOSED);
    }

    private CaseStatus status(CaseJourney journey) {
        return onBehalf.call("beraterin", () -> files.byNumber(journey.number()).status());
    }
}
