package de.lotse.consent.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import de.lotse.casefile.CaseView;
import de.lotse.consent.ConsentCases;
import de.lotse.testing.browser.BrowserTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ConsentBrowserTest extends BrowserTest {

    @Autowired private ConsentCases cases;

    @Test
    void aReleaseIsLookedUpPrintedRecordedAndWithdrawn() {
        cases.lads();
        CaseView file = cases.open();
        String tab = "/faelle/" + file.number() + "/einwilligungen";
        signIn("beraterin");
        open(tab);
        page.click("main a:has-text('Einwilligung erfassen')");
        page.fill("[name=recipientText]", "LADS");
        page.press("[name=recipientText]", "Enter");
        page.check("[name=recipient]");
        page.check("[name=purpose][value=DISCRIMINATION_ADVICE]");
        page.check("[name=kinds][value=INCIDENT]");
        page.check("[name=specialKinds][value=ORIGIN]");
        page.selectOption("[name=language]", "fa");
        page.check("[name=interpreter][value=PROFESSIONAL]");
        page.selectOption("[name=formLanguage]", "ar");
        Page form = page.waitForPopup(() -> page.click("button[value=print]"));
        assertThat(form.locator(".l-sheet [dir=rtl] h3").first()).isVisible();
        assertThat(form.locator(".l-sheet")).containsText("Vorfall der Diskriminierung");
        form.close();

        page.click("main button.kern-btn--primary");
        assertThat(page.locator("[data-error-summary]"))
                .containsText("Die Folgen einer Weigerung sind erklärt: Bitte erklären Sie");
        assertAccessible();
        page.check("[name=consequencesTold]");
        page.check("[name=voluntary]");
        page.check("[name=signatory][value=SELF]");
        page.check("[name=proof][value=PAPER]");
        page.click("main button.kern-btn--primary");
        assertThat(page.locator("main .l-tag").first()).isVisible();
        forgetRefusedRequests();

        page.click(".l-card h3 a");
        page.click("main a:has-text('Widerrufen')");
        page.click("main button:has-text('Widerrufen')");
        assertThat(page.locator("main .l-tag")).hasText("widerrufen");
    }
}
