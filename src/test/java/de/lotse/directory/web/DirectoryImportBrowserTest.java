package de.lotse.directory.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import de.lotse.testing.browser.BrowserTest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A table is read in by a real browser: choose, look, apply. */
class DirectoryImportBrowserTest extends BrowserTest {

    private final String name = "Gericht " + UUID.randomUUID();

    @Test
    void anAdministratorSeesWhatWouldHappenAndAppliesIt() {
        signIn("admin");
        open("/verwaltung/verzeichnis/einlesen");
        choose("Kennung;Art;Name;Alter von\r\n;Gericht;" + name + ";\r\n;Gericht;X;alt\r\n");
        assertThat(page.locator("main tbody tr").first()).containsText("Neu");
        assertThat(page.locator("main tbody tr").last()).containsText("Abgelehnt");
        assertAccessible();
        assertFitsSmallScreen();

        page.locator("main form button[type=submit]").click();
        assertThat(page.locator("main")).containsText("Verzeichnis");
        assertThat(page.locator("body"))
                .containsText("Eingelesen: 1 neu, 0 geändert, 1 ausgelassen.");
        open("/verzeichnis?suche=" + name.replace(" ", "%20"));
        assertThat(page.locator("main")).containsText(name);
    }

    @Test
    void aLargeTableTravelsWithThePageAndATooLargeOneIsRefused() {
        signIn("admin");
        open("/verwaltung/verzeichnis/einlesen");
        String row = ";Unsinn;\"" + " ".repeat(450) + "X\"\n";
        choose("Kennung;Art;Name\n;Gericht;" + name + "\n" + row.repeat(1999));
        assertThat(page.locator("main tbody tr")).hasCount(2000);
        page.locator("main form button[type=submit]").click();
        assertThat(page.locator("body")).containsText("Eingelesen: 1 neu, 0 geändert, 1.999");

        open("/verwaltung/verzeichnis/einlesen");
        choose("Kennung;Art;Name\n" + row.repeat(4000));
        assertThat(page.locator("#f-file-error")).containsText("1 MB");
        assertAccessible();
        forgetRefusedRequests();
    }

    private void choose(String table) {
        page.locator("input[type=file]")
                .setInputFiles(
                        new FilePayload(
                                "tabelle.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
        page.locator("main form button[type=submit]").last().click();
    }
}
