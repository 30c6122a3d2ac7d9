package de.lotse.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** Camunda Tasklist as an adviser works in it. */
final class Tasklist {

    private final Page page;

    Tasklist(Page page) {
        this.page = page;
    }

    /** Opens a task with its form. */
    void open(String taskId) {
        // A whole load: a change behind the hash alone would keep the former task.
        page.navigate("about:blank");
        page.navigate("/camunda/app/tasklist/default/#/?task=" + taskId);
        assertThat(page.locator("h2.task")).isVisible();
    }

    /** Goes to the page of ours that the task links to. */
    void openPage() {
        page.locator("a[href*='/aufgaben/']").last().click();
        page.waitForURL("**/aufgaben/**taskId=**");
    }

    /** Chooses one of radios or of a select, or ticks one of a check list, by its label. */
    void choose(String field, String option) {
        Locator group = field(field);
        group.waitFor();
        if (group.locator(".fjs-input-group").count() > 0) {
            group.locator(".fjs-input-group").click();
            page.locator(".fjs-dropdownlist-item")
                    .filter(new Locator.FilterOptions().setHasText(exactly(option)))
                    .first()
                    .click();
        } else {
            group.locator("label")
                    .filter(new Locator.FilterOptions().setHasText(exactly(option)))
                    .last()
                    .click();
        }
    }

    void type(String field, String value) {
        Locator input = field(field).locator("input").first();
        input.fill(value);
        input.press("Tab");
    }

    /** Sends the form; the task is done then. */
    void complete() {
        page.locator("[cam-form] button[type=submit], .form-actions .btn-primary").last().click();
    }

    private static Pattern exactly(String text) {
        // As JavaScript reads it: it knows no quoting.
        String quoted = text.replaceAll("([.*+?^${}()|/\\[\\]\\\\])", "\\\\$1");
        return Pattern.compile("^\\s*" + quoted + "\\s*$");
    }

    private Locator field(String label) {
        return page.locator(".fjs-form-field")
                .filter(new Locator.FilterOptions().setHasText(label))
                .last();
    }
}
