package de.lotse.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.lotse.casefile.CaseNumber;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The steps of a case as an adviser does them in the browser. */
final class CaseJourney {

    private static final Pattern NUMBER = Pattern.compile("[A-Z]+-\\d{4}-\\d{6}");

    private final Page page;
    private String number;

    CaseJourney(Page page) {
        this.page = page;
    }

    /** Enters a first contact with somebody who gives an alias only. */
    void request(String alias, String next) {
        page.navigate("/kontakte/neu");
        page.check("[name=topics][value=HOUSING]");
        page.check("[name=form][value=IN_PERSON]");
        page.check("[name=person][value=ALIAS]");
        page.fill("[name=alias]", alias);
        page.check("[name=next][value=" + next + "]");
        save();
        page.waitForURL(url -> !url.contains("/kontakte/neu"));
        Matcher found = NUMBER.matcher(page.url());
        if (!found.find()) {
            throw new AssertionError("No case number in " + page.url());
        }
        number = found.group();
    }

    CaseNumber number() {
        return new CaseNumber(number);
    }

    /** Enters the letter with a date on the page that is open. */
    void recordLetter(String due) {
        page.click("a[href$='/fristen/neu']");
        page.selectOption("[name=kind]", "COURT_ACTION");
        page.fill("[name=due]", due);
        page.selectOption("[name=manualReason]", "DATE_IN_LETTER");
        page.fill("[name=letter]", "Bescheid des Jobcenters vom 18.11.2026");
        page.check("[name=actor][value=CLIENT]");
        save();
    }

    /** Opens a task of the case from the list of her tasks. */
    void openTask(String name) {
        page.navigate("/aufgaben?ansicht=meine&fall=" + number);
        page.locator("[data-rows] a")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .click();
        isAt(name);
    }

    /** The task that is open beside the list; what it is about may stand after its name. */
    void isAt(String name) {
        assertThat(page.locator("#aufgabe h2")).hasText(Pattern.compile("^" + name + "( – .*)?$"));
        assertThat(page.locator("#aufgabe")).containsText(number);
    }

    /** Goes from the task to its page. */
    void openPage() {
        page.click("#aufgabe a.kern-btn--primary");
    }

    /** Answers a field of a Camunda Form. */
    void choose(String field, String value) {
        String name = "[name='antwort." + field + "']";
        if (page.locator("select" + name).count() > 0) {
            page.selectOption("select" + name, value);
        } else {
            page.check("input" + name + "[value='" + value + "']");
        }
    }

    void type(String field, String value) {
        page.fill("[name='antwort." + field + "']", value);
    }

    /** Completes the Camunda Form beside the list. */
    void complete() {
        page.click("#aufgabe .l-form-actions .kern-btn--primary");
    }

    /** Saves a page of ours. */
    void save() {
        page.click("main form .l-form-actions .kern-btn--primary");
    }

    void fillFirstTalk(String strengths) {
        page.fill("[name='talk.strengths']", strengths);
        page.selectOption("[name=form]", "IN_PERSON");
        page.fill("[name=durationMinutes]", "60");
    }

    void fillContact(String outcome) {
        page.selectOption("[name=form]", "PHONE");
        page.fill("[name=note]", "Gespräch mit dem Vermieter vorbereitet.");
        page.check("[name=outcome][value=" + outcome + "]");
    }

    void fillAssessment() {
        page.fill("[name=strengths]", "Spricht vier Sprachen, organisiert den Alltag allein.");
        page.check("[name=needAreas][value=HOUSING]");
        page.fill("[name=needs]", "Die Wohnung ist gekündigt.");
    }

    void fillPlan() {
        page.fill("[name=wishes]", "Eine Wohnung in der Nähe der Schule.");
        if (page.locator("[name='goals[0].text']").count() == 0) {
            page.click("button[value=add-goal]");
        }
        page.fill("[name='goals[0].text']", "Eigene Wohnung bis zum Frühjahr");
        page.fill("[name='goals[0].indicator']", "Der Mietvertrag ist unterschrieben.");
        page.selectOption("[name='goals[0].area']", "HOUSING");
        page.fill("[name='goals[0].targetDate']", "2027-04-30");
        for (int measure = 0; measure < 3; measure++) {
            String path = "goals[0].measures[" + measure + "].";
            if (page.locator("[name='" + path + "title']").count() == 0) {
                page.click("button[value=add-measure-0]");
            }
            page.fill("[name='" + path + "title']", "Schritt " + (measure + 1));
            page.selectOption("[name='" + path + "responsible']", "ADVISER");
            page.fill("[name='" + path + "dueOn']", "2026-12-1" + measure);
        }
        page.fill("[name=reviewDate]", "2027-02-01");
    }

    void changePlan() {
        page.fill("[name='goals[0].indicator']", "Der Mietvertrag ist von beiden unterschrieben.");
        page.fill("[name=reviewDate]", "2027-05-03");
    }

    void agree() {
        isAt("Zustimmung der/des Ratsuchenden einholen");
        choose("agreement", "AGREED");
        choose("agreementMode", "ORAL_WITH_INTERPRETER");
        complete();
    }

    void fillEvaluation() {
        page.check("[name='goals[0].result'] >> nth=0");
        page.fill("[name='goals[0].helped']", "Die Begleitung zur Besichtigung.");
    }
}
