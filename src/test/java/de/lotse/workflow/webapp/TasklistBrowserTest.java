package de.lotse.workflow.webapp;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.lotse.security.TenantScope;
import de.lotse.testing.browser.BrowserTest;
import de.lotse.workflow.EngineCalls;
import de.lotse.workflow.Trial;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TasklistBrowserTest extends BrowserTest {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";

    @Autowired private EngineCalls engine;
    @Autowired private RuntimeService runtime;
    @Autowired private TaskService tasks;

    private String caseNumber;
    private String instance;

    @BeforeEach
    void aTask() {
        caseNumber = "MZ-2026-%06d".formatted(UUID.randomUUID().hashCode() & 0x7FFFF);
        Map<String, Object> variables = Trial.startVariables(Trial.TEAM_MAINZ);
        Trial.CASE_NUMBER.put(variables, caseNumber);
        instance =
                TenantScope.call(
                        Trial.CARITAS,
                        () -> engine.start(Trial.KEY, UUID.randomUUID().toString(), variables));
    }

    @Test
    void signedInOnceAFormIsFilledInInTasklistAndSignedOutWithUs() {
        signIn("beraterin");
        open(TASKLIST + "#/?task=" + taskId());
        assertThat(page.getByText("Aufgaben meines Teams")).isVisible();
        page.getByRole(AriaRole.BUTTON, named("Diese Aufgabe übernehmen")).click();
        assertThat(page.locator(".task-card .assignee")).containsText("Miriam Keller");
        assertOfferedIsAllowed();

        assertEverythingIsGerman();

        page.getByLabel("Begleitung").check();
        page.locator(".fjs-form-field-select .fjs-input-group").click();
        page.locator(".fjs-dropdownlist-item").getByText("Wunsch").click();
        page.getByLabel("Arbeit").check();
        page.getByRole(AriaRole.BUTTON, named("Abschließen")).click();
        assertThat(page.locator(".task-card", withText("Beratungsform festlegen"))).hasCount(0);

        Map<String, Object> stored = runtime.getVariables(instance);
        assertThat(Trial.LEVEL.find(stored)).contains("ACCOMPANIMENT");
        assertThat(Trial.LEVEL_REASON.find(stored)).contains("WISH");
        assertThat(Trial.TOPICS.find(stored)).contains(List.of("WORK"));

        page.evaluate("window.localStorage.setItem('camForm:draft', 'x')");
        page.locator("[cam-widget-header] .account > a").click();
        page.getByText("Abmelden").click();
        page.waitForURL("**/login");
        page.waitForFunction("window.localStorage.length === 0");
        page.navigate(TASKLIST);
        page.waitForURL("**/login");
        forgetRefusedRequests();
    }

    private String taskId() {
        return TenantScope.call(
                Trial.CARITAS,
                () -> tasks.createTaskQuery().processInstanceId(instance).singleResult().getId());
    }

    private void assertOfferedIsAllowed() {
        for (String closed :
                List.of(
                        ".ce-eol-banner",
                        ".create-task-action",
                        ".start-process-action",
                        ".stored-criteria",
                        ".task-filter .actions",
                        ".createCommentLink",
                        ".form-actions [ng-click^='save']")) {
            assertThat(page.locator(closed).first()).isHidden();
        }
    }

    /** A word that was not there when the page was built stands as its key, in capitals. */
    private void assertEverythingIsGerman() {
        String shown = page.locator("body").innerText();
        String hint = page.locator("input.main-field").getAttribute("placeholder");
        assertThat(shown + hint).doesNotContainPattern("[A-Z]{3,}_[A-Z]{2,}");
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
