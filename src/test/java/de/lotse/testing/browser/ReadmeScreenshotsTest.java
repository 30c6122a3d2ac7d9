package de.lotse.testing.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Takes the screenshots of the README from a running demo; see {@code docs/images/make.sh}. Skipped
 * unless the address of the demo is given.
 */
@EnabledIfSystemProperty(named = "lotse.screenshots", matches = "http.*")
class ReadmeScreenshotsTest {

    private static final Path FOLDER = Path.of("docs", "images");

    private Page page;

    @Test
    void takesThem() {
        try (BrowserContext context = open(System.getProperty("lotse.screenshots"))) {
            page = context.newPage();
            signIn();

            page.navigate("/aufgaben");
            page.locator("[data-rows] .l-item__title a", withText("Beratungsform")).first().click();
            page.waitForLoadState();
            shoot("worklist.png");
            String task = page.url().replaceFirst(".*/aufgaben/([0-9a-f-]+).*", "$1");

            page.navigate("/faelle");
            page.locator("main tr", withText("Case Management"))
                    .last()
                    .locator("a")
                    .first()
                    .click();
            page.waitForLoadState();
            shoot("case.png");

            page.navigate("/camunda/app/tasklist/default/");
            page.getByText("Meine Aufgaben").first().click();
            page.locator(".tasks-list .task").first().waitFor();
            page.navigate(page.url() + (page.url().contains("?") ? "&" : "?") + "task=" + task);
            page.locator(".fjs-form-field").first().waitFor();
            shoot("tasklist.png");
        }
    }

    private static BrowserContext open(String address) {
        return Chromium.start()
                .newContext(
                        new Browser.NewContextOptions()
                                .setBaseURL(address)
                                .setLocale("de-DE")
                                .setTimezoneId("Europe/Berlin")
                                .setColorScheme(ColorScheme.LIGHT)
                                .setViewportSize(1280, 800));
    }

    private void signIn() {
        page.navigate("/login");
        page.fill("#username", "beraterin");
        page.fill("#password", "lotse-demo");
        page.click("main button[type=submit]");
        page.waitForURL(url -> !url.contains("/login"));
    }

    private void shoot(String file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(file)));
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
