package de.lotse.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import de.lotse.testing.IntegrationTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A test in a real browser against the running product. A fresh browser profile for each test;
 * errors in the console, violations of the content security policy among them, fail the test.
 */
@ExtendWith(NeedsBrowser.class)
public abstract class BrowserTest extends IntegrationTest {

    private static final String PASSWORD = "lotse-demo";

    /** Milliseconds; a machine that runs other tests beside is slow. */
    private static final double PATIENCE = 40_000;

    private final List<String> complaints = new ArrayList<>();

    @LocalServerPort private int port;

    private BrowserContext context;

    /** The page of the test, German and light, 1280 pixels wide. */
    protected Page page;

    @BeforeEach
    void openBrowser() {
        context =
                Chromium.start()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setBaseURL("http://localhost:" + port)
                                        .setLocale("de-DE")
                                        .setTimezoneId("Europe/Berlin")
                                        .setColorScheme(ColorScheme.LIGHT)
                                        .setViewportSize(1280, 800));
        context.setDefaultTimeout(PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        page = context.newPage();
        page.onConsoleMessage(this::note);
        page.onPageError(error -> complaints.add("script: " + error));
    }

    @AfterEach
    void closeBrowser() {
        context.close();
        assertThat(complaints).as("errors in the browser's console").isEmpty();
    }

    /** Signs in by the form, as one of the people of the demo. */
    protected void signIn(String username) {
        page.navigate("/login");
        page.fill("#username", username);
        page.fill("#password", PASSWORD);
        page.click("main button[type=submit]");
        page.waitForURL(url -> !url.contains("/login"));
    }

    protected void signOut() {
        page.click("details.l-user > summary");
        page.click("form[action='/logout'] button");
        page.waitForURL("**/login?abgemeldet");
    }

    /** Opens a page of the product, which must answer 200. */
    protected void open(String path) {
        Response response = page.navigate(path);
        assertThat(response.status()).as("status of %s", path).isEqualTo(200);
    }

    /** Opens a page that answers something else than 200, without the browser's complaint of it. */
    protected void openExpecting(int status, String path) {
        Response response = page.navigate(path);
        assertThat(response.status()).as("status of %s", path).isEqualTo(status);
        forgetRefusedRequests();
    }

    /** Drops the browser's complaints of answers above 399, where the test provoked them. */
    protected void forgetRefusedRequests() {
        complaints.removeIf(complaint -> complaint.contains("Failed to load resource"));
    }

    /** No violation of WCAG 2.0 to 2.2, A and AA, neither in light nor in dark. */
    protected void assertAccessible() {
        page.evaluate(AxeScript.SOURCE);
        assertNoViolation("light");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertNoViolation("dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private void assertNoViolation(String scheme) {
        assertThat((List<?>) page.evaluate(AxeScript.VIOLATIONS))
                .as("accessibility of %s, %s", page.url(), scheme)
                .isEmpty();
    }

    /** Nothing is cut off or scrolls sideways on a telephone of 360 pixels. */
    protected void assertFitsSmallScreen() {
        page.setViewportSize(360, 740);
        Object wider =
                page.evaluate(
                        "document.documentElement.scrollWidth - document.documentElement.clientWidth");
        page.setViewportSize(1280, 800);
        assertThat(((Number) wider).intValue())
                .as("pixels that %s is wider than the screen", page.url())
                .isLessThanOrEqualTo(0);
    }

    private void note(ConsoleMessage message) {
        if ("error".equals(message.type())) {
            complaints.add(message.text());
        }
    }
}
