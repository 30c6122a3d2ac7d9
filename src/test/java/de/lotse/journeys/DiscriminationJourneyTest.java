package de.lotse.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseView;
import de.lotse.discrimination.DiscriminationCases;
import de.lotse.discrimination.DiscriminationOutcome;
import de.lotse.discrimination.IncidentContext;
import de.lotse.patterns.PatternContext;
import de.lotse.patterns.ReviewView;
import de.lotse.patterns.Reviews;
import de.lotse.patterns.process.Patterns;
import de.lotse.security.OnBehalf;
import de.lotse.testing.browser.BrowserTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * From the first talk in which discrimination is recognised to the end of the case, by way of the
 * LADS, and to the structures behind it.
 */
class DiscriminationJourneyTest extends BrowserTest {

    /** A district that no other test uses. */
    private static final String PLACE = "07141";

    private static final String STORY = "Die Wohnung war am Telefon plötzlich vergeben";

    @Autowired private OnBehalf onBehalf;
    @Autowired private CaseFiles files;
    @Autowired private DiscriminationCases discriminations;
    @Autowired private Reviews reviews;
    @Autowired private Patterns patterns;

    private CaseJourney journey;

    @Test
    void theFifthCaseOfAContextGoesToTheLadsAndStartsOneReview() {
        for (int other = 0; other < 4; other++) {
            patterns.recorded(
                    new IncidentContext("HOUSING", Set.of("RACISM"), PLACE, "HOUSING_COMPANY"));
        }
        assertThat(running()).isEmpty();

        signIn("beraterin");
        journey = new CaseJourney(page);
        journey.request("Lilienthal", "FIRST_TALK");
        journey.openTask("Erstgespräch führen");
        journey.openPage();
        journey.fillFirstTalk("Hat schon viele Wohnungen gefunden.");
        journey.save();
        recognise();
        assertThat(page.locator("main")).containsText("Noch");
        assertThat(page.locator("main a[href^='/fristen/']").first()).isVisible();
        assertThat(running()).hasSize(1);

        handOver();
        answered();
        accompanied();
        closed();

        assertThat(running()).hasSize(1);
        theReviewShowsNoClient();
    }

    private void recognise() {
        page.navigate(tab("diskriminierung"));
        page.click("main form[action$='/diskriminierung'] button");
        page.check("[name='incident.dayKnown'][value=DAY]");
        page.fill("[name='incident.firstOn']", "2026-11-20");
        page.selectOption("[name='incident.area']", "HOUSING");
        page.check("[name='incident.grounds'][value=RACISM]");
        page.selectOption("[name='incident.place']", PLACE);
        page.selectOption("[name='incident.institution']", "HOUSING_COMPANY");
        page.fill("[name='incident.what']", STORY);
        page.check("[name=judgement][value=SUSPECTED]");
        journey.save();
    }

    private void handOver() {
        release();
        journey.openTask("Weg zur LADS klären");
        journey.choose("ladsWay", "HANDOVER");
        journey.complete();
        journey.openTask("Stelle und Weg wählen");
        journey.openPage();
        page.locator("[name=recipient]").first().check();
        page.check("[name=kind][value=DATA_HANDOVER]");
        journey.save();
        journey.openTask("Daten auswählen und übergeben");
        journey.openPage();
        assertThat(page.locator("[name=kinds]:checked")).hasCount(3);
        page.locator("[name=persons]").first().check();
        journey.save();
        page.fill("[name='words[INCIDENT]']", STORY);
        journey.save();
        assertThat(page.locator("main section.l-card")).containsText("Lilienthal");
        assertThat(page.locator("main section.l-card")).containsText(STORY);
        assertThat(page.locator("main section.l-card")).not().containsText("Hat schon viele");
        assertAccessible();
        assertFitsSmallScreen();
        page.click("form[action$='/daten/senden'] button");
        page.waitForURL("**/verweisungen");
        assertThat(page.locator("main")).containsText(STORY);
    }

    private void release() {
        open(tab("einwilligungen/neu"));
        page.fill("[name=recipientText]", "LADS");
        page.click("button[value=search]");
        page.locator("[name=recipient]").first().check();
        page.check("[name=purpose][value=DISCRIMINATION_ADVICE]");
        page.check("[name=direction][value=ONE_WAY]");
        for (String kind : List.of("IDENTITY", "LANGUAGE", "INCIDENT")) {
            page.check("[name=kinds][value=" + kind + "]");
        }
        page.locator("[name=persons]").first().check();
        page.selectOption("[name=language]", "de");
        page.check("[name=interpreter][value=NONE]");
        page.check("[name=consequencesTold]");
        page.check("[name=voluntary]");
        page.check("[name=signatory][value=SELF]");
        page.fill("[name=signedOn]", "2026-11-23");
        page.fill("[name=validFrom]", "2026-11-23");
        page.fill("[name=validUntil]", "2027-05-23");
        page.check("[name=proof][value=PAPER]");
        page.fill("[name=proofPlace]", "Handakte");
        journey.save();
        page.waitForURL("**/einwilligungen");
    }

    private void answered() {
        page.click("main a[href$='/antwort']");
        page.check("[name=answer][value=ACCEPTED]");
        journey.save();
        page.click("form[action$='/ergebnis'] button");
        journey.openTask("Fragen, ob der Kontakt zustande kam");
        journey.choose("contactResult", "CONTACT_MADE");
        journey.complete();
        journey.openTask("Anwaltliche Erstberatung klären");
        journey.choose("legalAdvice", "TOOK_PLACE");
        journey.complete();
        journey.openTask("Antwort der LADS aufnehmen");
        journey.openPage();
        page.locator("[name=answer]").first().check();
        journey.save();
    }

    private void accompanied() {
        journey.openTask("Sozialpädagogisch begleiten");
        journey.openPage();
        page.fill("[name=note]", "Vorbereitet auf das Gespräch mit der Vermietung.");
        page.check("[name=goOn][value=true]");
        page.fill("[name=nextOn]", "2026-11-30");
        journey.save();
        journey.openTask("Sozialpädagogisch begleiten");
        journey.openPage();
        page.check("[name=goOn][value=false]");
        journey.save();
        journey.openTask("Über den Rechtsweg entscheiden");
        journey.openPage();
        page.locator("[name=ways]").first().check();
        page.fill("[name=claimOn]", "2026-11-23");
        journey.save();
    }

    private void closed() {
        journey.openTask("Offene Fristen klären");
        journey.openPage();
        page.locator("main a[href^='/fristen/']").first().click();
        page.click("a[href$='/entscheiden']");
        page.check("[name=outcome][value=MET]");
        page.check("[name=way][value=DOCUMENT]");
        page.selectOption("[name=proofKind]", new SelectOption().setIndex(1));
        page.fill("[name=proofDate]", "2026-11-23");
        page.fill("[name=keptAt]", "Schreiben an die Vermietung in der Handakte");
        journey.save();
        journey.openTask("Diskriminierungsfall abschließen");
        journey.choose("outcome", "AGREEMENT");
        journey.complete();
        page.waitForCondition(
                () ->
                        onBehalf.call("beraterin", () -> discriminations.of(file().id())).stream()
                                .allMatch(one -> one.outcome() == DiscriminationOutcome.AGREEMENT));
    }

    private void theReviewShowsNoClient() {
        String address = "/muster/" + running().get(0).id();
        for (String person : List.of("beraterin", "leitung")) {
            signOut();
            signIn(person);
            for (String path : List.of("/muster", address)) {
                open(path);
                assertThat(page.locator("html")).not().containsText("Lilienthal");
                assertThat(page.locator("html")).not().containsText(journey.number().value());
                assertThat(page.locator("html")).not().containsText(STORY);
            }
        }
    }

    private String tab(String name) {
        return "/faelle/" + journey.number() + "/" + name;
    }

    private CaseView file() {
        return onBehalf.call("beraterin", () -> files.byNumber(journey.number()));
    }

    private List<ReviewView> running() {
        PatternContext context = new PatternContext("HOUSING", "RACISM", PLACE, "HOUSING_COMPANY");
        return onBehalf.call("leitung", reviews::running).stream()
                .filter(review -> review.context().equals(context))
                .toList();
    }
}
