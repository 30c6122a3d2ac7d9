package de.lotse.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import de.lotse.testing.browser.BrowserTest;
import org.junit.jupiter.api.Test;

class ShellBrowserTest extends BrowserTest {

    @Test
    void signsInAndOut() {
        signIn("beraterin");
        assertThat(page.locator("h1")).containsText("Guten Tag");

        signOut();
        assertThat(page.locator("main")).containsText("Sie sind abgemeldet.");
        assertAccessible();
    }

    @Test
    void saysThatTheSignInDidNotWorkWithoutSayingWhy() {
        page.navigate("/login");
        page.fill("#username", "beraterin");
        page.fill("#password", "falsch");
        page.click("main button[type=submit]");

        assertThat(page.locator("[role=alert]")).containsText("Benutzername oder Passwort");
        assertAccessible();
    }

    @Test
    void keepsLanguageAndThemeForTheNextPage() {
        signIn("beraterin");
        page.click("details.l-user > summary");
        page.click("a[hreflang=en]");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("h1")).containsText("Hello,");

        page.click("details.l-user > summary");
        page.waitForResponse("**/darstellung", () -> page.click("button[value=dark]"));
        assertThat(page.locator("html")).hasAttribute("data-kern-theme", "dark");

        open("/suche");
        assertThat(page.locator("html")).hasAttribute("data-kern-theme", "dark");
        assertThat(page.locator("h1")).hasText("Search");
    }

    @Test
    void reachesTheSearchByKeyboardAndShowsTheShortcuts() {
        signIn("beraterin");
        page.keyboard().press("/");
        assertThat(page.locator("#search-query")).isFocused();

        page.locator("h1").click();
        page.keyboard().press("?");
        assertThat(page.locator("#shortcuts")).isVisible();
        assertAccessible();
        page.keyboard().press("Escape");

        page.keyboard().press("Control+k");
        page.keyboard().type("gibt es nicht");
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).containsText("Nichts gefunden");
        assertThat(page).hasURL(java.util.regex.Pattern.compile("/suche$"));
    }

    @Test
    void foldsTheNavigationOnATelephone() {
        signIn("beraterin");
        page.setViewportSize(360, 740);
        Locator navigation = page.locator("#navigation");
        assertThat(navigation).isHidden();

        page.click("[data-menu]");
        assertThat(navigation).isVisible();
        assertAccessible();
    }

    @Test
    void answersAWrongAddressInPlainLanguageWithANumber() {
        signIn("beraterin");
        openExpecting(404, "/gibt-es-nicht");

        assertThat(page.locator("h1")).hasText("Das gibt es hier nicht");
        assertThat(page.locator("code")).hasText(java.util.regex.Pattern.compile("....-...."));
        assertThat(page.locator("#navigation")).isVisible();
        assertAccessible();
    }

    @Test
    void keepsWhatWasTypedWhenTheSessionIsGone() {
        signIn("beraterin");
        page.context().clearCookies();
        page.fill("#search-query", "was getippt wurde");
        page.keyboard().press("Enter");

        assertThat(page.locator("h1")).hasText("Ihre Sitzung ist abgelaufen");
        assertThat(page.locator("main")).containsText("was getippt wurde");
        forgetRefusedRequests();

        var other = page.context().newPage();
        other.navigate("/login");
        other.fill("#username", "beraterin");
        other.fill("#password", "lotse-demo");
        other.click("main button[type=submit]");
        other.waitForURL(url -> !url.contains("/login"));
        page.click("main button[type=submit]");
        page.click("main button[type=submit]");

        assertThat(page.locator("main")).containsText("Nichts gefunden");
        forgetRefusedRequests();
    }

    @Test
    void theCheckOfAccessibilityFindsWhatIsWrongInEitherScheme() {
        open("/login");
        page.evaluate("document.documentElement.removeAttribute('lang')");
        assertThatThrownBy(this::assertAccessible)
                .hasMessageContaining("light")
                .hasMessageContaining("html-has-lang");
        open("/login");
        page.evaluate(
                "matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () =>"
                        + " document.documentElement.removeAttribute('lang'))");
        assertThatThrownBy(this::assertAccessible)
                .hasMessageContaining("dark")
                .hasMessageContaining("html-has-lang");
    }
}
