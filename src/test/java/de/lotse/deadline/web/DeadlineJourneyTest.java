package de.lotse.deadline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import de.lotse.testing.browser.BrowserTest;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DeadlineJourneyTest extends BrowserTest {

    @Autowired private DeadlineSamplePages samples;

    @Test
    void everyPageOfDeadlinesIsAccessibleAndFitsATelephone() {
        signIn("beraterin");
        samples.visits()
                .values()
                .forEach(
                        visit -> {
                            open(visit.path());
                            assertAccessible();
                            assertFitsSmallScreen();
                        });
    }

    @Test
    void anAdviserCalculatesWithoutACase() {
        signIn("beraterin");
        open("/fristen");
        page.click("text=Fristenrechner");
        page.selectOption("#f-rule", "ASYLUM_DECISION");
        page.click("text=Weiter");
        page.selectOption("#f-decision", "MANIFESTLY_UNFOUNDED");
        page.fill("#f-lodgedOn", "2026-07-06");
        page.selectOption("#f-service", "PZU_HANDED_OVER");
        page.fill("#f-serviceDate", "2026-12-18");
        page.click("button:has-text('Frist berechnen')");
        assertThat(page.textContent("[data-error-summary]")).contains("Diese Angabe fehlt.");

        page.check("input[name=instructions][value=CORRECT]");
        page.click("button:has-text('Frist berechnen')");

        assertThat(page.textContent("main"))
                .contains("Eilantrag")
                .contains("Mo, 28.12.2026")
                .contains("1. Weihnachtsfeiertag");
    }

    @Test
    void aDecisionIsRecordedAndItsCorrectedServiceMovesActionAndInterimRelief() {
        Map<String, de.lotse.testing.browser.SamplePages.Visit> visits = samples.visits();
        clock.set(LocalDate.of(2026, 12, 22));
        signIn("beraterin");
        open(visits.get("/faelle/{number}/fristen").path());
        page.click("main a:has-text('Brief mit Frist')");
        page.selectOption("#f-rule", "ASYLUM_DECISION");
        page.click("text=Weiter");
        page.selectOption("#f-decision", "MANIFESTLY_UNFOUNDED");
        page.fill("#f-lodgedOn", "2026-07-13");
        page.selectOption("#f-service", "PZU_MAILBOX");
        page.fill("#f-serviceDate", "2026-12-18");
        page.check("input[name=instructions][value=CORRECT]");
        page.click("button:has-text('Fristen berechnen')");
        assertThat(page.textContent("main")).contains("1. Weihnachtsfeiertag");
        assertAccessible();
        page.click("button:has-text('Alle Fristen eintragen')");
        assertThat(page.textContent("[data-error-summary]"))
                .contains("Klage: Was soll eingetragen werden?");
        confirmEach();
        page.click("button:has-text('Alle Fristen eintragen')");
        assertThat(dueOf("Klage")).contains("Mo, 28.12.2026");
        assertThat(dueOf("Eilantrag")).contains("Mo, 28.12.2026");
        assertAccessible();

        page.click("text=Angaben korrigieren");
        page.fill("#f-serviceDate", "2026-12-22");
        page.selectOption("#f-reason", "SERVICE_DATE_WRONG");
        page.click("button:has-text('Neu berechnen')");
        confirmEach();
        assertAccessible();
        page.click("button:has-text('Korrektur speichern')");

        assertThat(dueOf("Klage")).contains("Di, 29.12.2026");
        assertThat(dueOf("Eilantrag")).contains("Di, 29.12.2026");
        page.click("main a:has-text('Eilantrag')");
        assertThat(page.textContent("main"))
                .contains("Mittwoch, 23.12.2026")
                .contains("Datum der Zustellung war falsch")
                .contains("Mo, 28.12.2026");
        assertAccessible();
    }

    private void confirmEach() {
        page.locator("input[value=CONFIRMED]").all().forEach(Locator::check);
    }

    private String dueOf(String kind) {
        return page.locator("li.l-item:has(a:text-matches('^" + kind + "( |$)'))").textContent();
    }

    @Test
    void aLetterIsRecordedCorrectedAndDecided() {
        Map<String, de.lotse.testing.browser.SamplePages.Visit> visits = samples.visits();
        signIn("beraterin");
        open(visits.get("/faelle/{number}/fristen").path());
        page.click("main a:has-text('Brief mit Frist')");
        page.click("main a:has-text('Frist von Hand eintragen')");
        page.selectOption("#f-kind", new SelectOption().setLabel("Klage"));
        page.fill("#f-due", "2026-12-28");
        page.selectOption("#f-manualReason", "DATE_IN_LETTER");
        page.fill("#f-letter", "BAMF vom 18.12.2026, Az. 1234567-423");
        page.click("button:has-text('Frist speichern')");
        assertThat(page.textContent("main")).contains("Mo, 28.12.2026 – in 24 Arbeitstagen");

        page.click("li:has-text('28.12.2026') a");
        page.click("text=Korrigieren");
        page.fill("#f-due", "2026-12-29");
        page.selectOption("#f-reason", "SERVICE_DATE_WRONG");
        page.click("button:has-text('Korrektur speichern')");
        assertThat(page.textContent("main"))
                .contains("Di, 29.12.2026 – in 25 Arbeitstagen")
                .contains("Datum der Zustellung war falsch");

        page.click("text=Entscheiden");
        page.check("input[value=MET]");
        page.check("input[value=DOCUMENT]");
        page.selectOption("#f-proofKind", "FAX_REPORT");
        page.fill("#f-proofDate", "2026-11-23");
        page.fill("#f-keptAt", "Handakte, Fach Klage");
        page.click("button:has-text('Entscheidung speichern')");

        assertThat(page.textContent("main"))
                .contains("Eingehalten")
                .contains("Handakte, Fach Klage");
        assertAccessible();
    }
}
