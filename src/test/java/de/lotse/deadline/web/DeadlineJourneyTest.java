package de.lotse.deadline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.options.SelectOption;
import de.lotse.deadline.CalendarFeeds;
import de.lotse.deadline.DeadlineId;
import de.lotse.deadline.process.Watches;
import de.lotse.security.OnBehalf;
import de.lotse.security.TenantId;
import de.lotse.testing.browser.BrowserTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

class DeadlineJourneyTest extends BrowserTest {

    private static final TenantId CARITAS = TenantId.of("c0000000-0000-4000-8000-000000000001");

    @Autowired private DeadlineSamplePages samples;
    @Autowired private MockMvc mvc;
    @Autowired private OnBehalf onBehalf;
    @Autowired private CalendarFeeds feeds;
    @Autowired private Watches watches;

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
    void aDecisionIsRecordedAndItsCorrectedServiceMovesActionAndInterimRelief() throws Exception {
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
        DeadlineId action = idOf("Klage");
        DeadlineId relief = idOf("Eilantrag");
        Instant warningBefore = onlyTimerOf(relief);
        String calendar = "/kalender/" + onBehalf.call("beraterin", feeds::issue) + ".ics";
        assertThat(dayIn(calendar, action)).isEqualTo("20261228");

        page.click("text=Angaben korrigieren");
        page.fill("#f-serviceDate", "2026-12-22");
        page.selectOption("#f-reason", "SERVICE_DATE_WRONG");
        page.click("button:has-text('Neu berechnen')");
        confirmEach();
        assertAccessible();
        page.click("button:has-text('Korrektur speichern')");

        assertThat(dueOf("Klage")).contains("Di, 29.12.2026");
        assertThat(dueOf("Eilantrag")).contains("Di, 29.12.2026");
        assertThat(dayIn(calendar, action)).isEqualTo("20261229");
        assertThat(dayIn(calendar, relief)).isEqualTo("20261229");
        assertThat(onlyTimerOf(action)).isEqualTo(onlyTimerOf(relief));
        assertThat(onlyTimerOf(relief)).isNotEqualTo(warningBefore);
        page.click("main a:has-text('Eilantrag')");
        assertThat(page.textContent("main"))
                .contains("Mittwoch, 23.12.2026")
                .contains("Datum der Zustellung war falsch")
                .contains("Mo, 28.12.2026");
        assertAccessible();
    }

    private DeadlineId idOf(String kind) {
        String address = linkTo(kind).getAttribute("href");
        return DeadlineId.of(address.substring(address.lastIndexOf('/') + 1));
    }

    private Instant onlyTimerOf(DeadlineId deadline) {
        List<Instant> times = watches.times(CARITAS, deadline);
        assertThat(times).hasSize(1);
        return times.get(0);
    }

    private String dayIn(String calendar, DeadlineId deadline) throws Exception {
        String feed = mvc.perform(get(calendar)).andReturn().getResponse().getContentAsString();
        String event =
                Arrays.stream(feed.split("BEGIN:VEVENT"))
                        .filter(one -> one.contains("frist-" + deadline))
                        .findFirst()
                        .orElseThrow();
        return event.replaceAll("(?s).*DTSTART;VALUE=DATE:(\\d{8}).*", "$1");
    }

    private void confirmEach() {
        page.locator("input[value=CONFIRMED]").all().forEach(Locator::check);
    }

    private String dueOf(String kind) {
        return page.locator("li.l-item")
                .filter(new FilterOptions().setHas(linkTo(kind)))
                .textContent();
    }

    private Locator linkTo(String kind) {
        return page.locator(".l-item__title a:text-matches('^" + kind + "( |$)')");
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
