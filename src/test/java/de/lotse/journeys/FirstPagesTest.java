package de.lotse.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.testing.browser.BrowserTest;
import de.lotse.testing.browser.SamplePages;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** What people meet first: the start page of their role, and the two pages of a short contact. */
class FirstPagesTest extends BrowserTest {

    private static final int INPUTS = 6;

    @Autowired
    @Qualifier("counsellingSamplePages")
    private SamplePages samples;

    @ParameterizedTest
    @CsvSource({
        "beraterin, Aufgaben",
        "leitung, Fristen",
        "prozess, Abläufe",
        "admin, Personal",
        "liga, alle Träger",
        "betrieb, Träger"
    })
    void eachRoleStartsWithWhatMattersToIt(String username, String part) {
        signIn(username);

        assertThat(page.locator("main section.l-card").first()).isVisible();
        assertThat(page.locator("main")).containsText(part);
        assertAccessible();
    }

    @Test
    void aShortContactAsksForAtMostSixThings() {
        signIn("beraterin");
        open("/kontakte/neu");
        assertThat(inputs()).hasSizeBetween(1, INPUTS);

        open(samples.visits().get("/aufgaben/kurzberatung").path());
        assertThat(inputs()).hasSizeBetween(1, INPUTS);
    }

    @Test
    void whatTakesLongerThanASecondShowsThatItIsBeingDone() {
        signIn("beraterin");
        open("/kontakte/neu");
        page.locator("main form").last().evaluate("form => { form.target = '_blank'; }");

        page.locator("main form button[type=submit]").last().click();

        assertThat(page.locator(".l-progress")).isVisible();
    }

    /** The names of the fields that can be seen without unfolding anything. */
    private List<String> inputs() {
        return page.locator("main form .l-field:visible, main form fieldset:visible")
                                .evaluateAll(
                                        "fields => [...new Set(fields.map(field => field.querySelector('[name]'))"
                                                + ".filter(input => input && input.type !== 'hidden')"
                                                + ".map(input => input.name))]")
                        instanceof List<?> names
                ? names.stream().map(String::valueOf).toList()
                : List.of();
    }
}
