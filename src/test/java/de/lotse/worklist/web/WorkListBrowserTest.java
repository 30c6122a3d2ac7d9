package de.lotse.worklist.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseView;
import de.lotse.counselling.process.CounsellingCases;
import de.lotse.security.OnBehalf;
import de.lotse.testing.browser.BrowserTest;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WorkListBrowserTest extends BrowserTest {

    @Autowired private OnBehalf onBehalf;
    @Autowired private CaseFiles files;

    @Test
    void aTaskIsReachedByKeyboard() {
        CaseView file = CounsellingCases.open(onBehalf, files);
        signIn("beraterin");
        open("/aufgaben?ansicht=meine&fall=" + file.number());

        page.keyboard().press("j");
        page.keyboard().press("Enter");

        assertThat(page.locator("#aufgabe h2")).hasText("Erstgespräch führen");
        assertThat(page.locator(".l-item--current")).containsText(file.number().value());
        shot("task");
    }

    @Test
    void theCourseOfACaseIsDrawnAndSaidInWords() {
        CaseView file = CounsellingCases.open(onBehalf, files);
        signIn("beraterin");
        open("/faelle/" + file.number() + "/ablauf");

        assertThat(page.locator("[data-element-id=task_first_talk].is-active")).isVisible();
        assertThat(page.locator("main")).containsText("Erstgespräch führen");
        shot("course");
        open("/faelle/" + file.number() + "/aufgaben");
        shot("case-tasks");
        open("/");
        shot("start");
        signOut();
        signIn("leitung");
        open("/aufgaben?ansicht=standorte");
        shot("supervisor");
    }

    private void shot(String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(Path.of("target/shots/" + name + ".png"))
                        .setFullPage(true));
    }
}
