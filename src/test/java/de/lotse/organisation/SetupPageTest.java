package de.lotse.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.testing.browser.BrowserTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The first minutes of an installation, in the browser. */
class SetupPageTest extends BrowserTest {

    private static final String PASSWORD = "vier kleine worte";

    @Autowired private FirstOperator firstOperator;
    @Autowired private Operators operators;

    private final String username = "browser-" + UUID.randomUUID().toString().substring(0, 8);
    private List<String> closed;

    @BeforeEach
    void makeItLookNew() {
        closed = operators.closeAll();
    }

    @AfterEach
    void reopen() {
        operators.activate(closed, true);
        operators.activate(List.of(username), false);
    }

    @Test
    void theFirstOperatorIsCreatedAndSignsIn() {
        open("/einrichtung?token=" + firstOperator.newToken());
        assertAccessible();
        assertFitsSmallScreen();
        page.fill("[name=displayName]", "Erste Person");
        page.fill("[name=username]", username);
        page.fill("[name=newPassword]", PASSWORD);
        page.fill("[name=repeated]", PASSWORD);
        page.click("main form button[type=submit]");
        page.waitForURL("**/login");
        page.fill("#username", username);
        page.fill("#password", PASSWORD);
        page.click("main button[type=submit]");
        page.waitForURL(url -> !url.contains("/login"));
        assertThat(page.locator("nav.l-nav").innerText()).contains("Träger");
    }
}
