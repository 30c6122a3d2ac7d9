package de.lotse.directory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import de.lotse.directory.Directory;
import de.lotse.directory.EntryId;
import de.lotse.directory.EntryState;
import de.lotse.directory.EntryView;
import de.lotse.directory.ServiceKind;
import de.lotse.security.OnBehalf;
import de.lotse.testing.IntegrationTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.HtmlUtils;

class DirectoryPagesTest extends IntegrationTest {

    private static final String KEEPING = "/verwaltung/verzeichnis/";

    @Autowired private MockMvc mvc;
    @Autowired private Directory directory;
    @Autowired private OnBehalf onBehalf;

    private final String name = "Beratung " + UUID.randomUUID();

    @Test
    void theStartingSetNamesTheServicesOfTheConceptAndInventsNoAddress() throws Exception {
        for (ServiceKind kind :
                List.of(
                        ServiceKind.LADS,
                        ServiceKind.MBE,
                        ServiceKind.JMD,
                        ServiceKind.IQ_NETWORK,
                        ServiceKind.MEDINET,
                        ServiceKind.STATE_LANGUAGE_COURSE,
                        ServiceKind.DEBT_COUNSELLING,
                        ServiceKind.ADDICTION_COUNSELLING,
                        ServiceKind.FAMILY_COUNSELLING,
                        ServiceKind.PREGNANCY_COUNSELLING,
                        ServiceKind.PSYCHOSOCIAL_CENTRE,
                        ServiceKind.HARDSHIP_COMMISSION,
                        ServiceKind.RETURN_COUNSELLING,
                        ServiceKind.YOUTH_WELFARE_OFFICE,
                        ServiceKind.COURT)) {
            assertThat(page("fremd", "/verzeichnis?art=" + kind))
                    .as(kind.name())
                    .contains("Anschrift bitte eintragen", "Noch nicht geprüft");
        }
    }

    @Test
    void whatAnAdministratorAddsIsFoundByAdvisersThroughEachFilter() throws Exception {
        EntryId id = add();
        for (String filter :
                List.of(
                        "art=DEBT_COUNSELLING",
                        "thema=DEBT",
                        "bedarf=SINGLE_PARENT",
                        "alter=18",
                        "ort=07315",
                        "sprache=ar",
                        "barrierefrei=STEP_FREE",
                        "stand=alle",
                        "pruefen=anschrift")) {
            assertThat(list(filter)).as(filter).contains(name);
        }
        for (String filter :
                List.of(
                        "art=COURT",
                        "thema=ASYLUM",
                        "bedarf=TORTURE",
                        "alter=12",
                        "alter=61",
                        "ort=07211",
                        "sprache=so",
                        "barrierefrei=HEARING_LOOP",
                        "stand=CLOSED",
                        "pruefen=faellig")) {
            assertThat(list(filter)).as(filter).doesNotContain("/verzeichnis/" + id);
        }
        assertThat(page("leitung", "/verzeichnis/" + id)).contains(name, "Mainz", "Arabisch");
    }

    @Test
    void onlyAdministratorsOfTheTraegerChangeAndOthersOfItRead() throws Exception {
        EntryId id = add();
        assertThat(status("fremd", get("/verzeichnis/" + id))).isEqualTo(404);
        for (String stranger : List.of("liga", "betrieb", "prozess")) {
            assertThat(status(stranger, get("/verzeichnis"))).isEqualTo(403);
            assertThat(status(stranger, get("/verzeichnis/" + id))).isEqualTo(403);
        }
        for (String reader : List.of("beraterin", "leitung")) {
            assertThat(status(reader, get("/verzeichnis/" + id))).isEqualTo(200);
            assertThat(page(reader, "/verzeichnis/" + id)).doesNotContain(KEEPING);
            assertThat(status(reader, get(KEEPING + id))).isEqualTo(403);
            assertThat(status(reader, form(KEEPING + id).param("version", "0"))).isEqualTo(403);
            assertThat(status(reader, post(KEEPING + id + "/geprueft").param("version", "0")))
                    .isEqualTo(403);
        }
        assertThat(entry(id).version()).isZero();
    }

    @Test
    void aStalePageKeepsWhatWasTypedAndShowsBoth() throws Exception {
        EntryId id = add();
        assertThat(status("admin", form(KEEPING + id).param("version", "0").param("phone", "1")))
                .isEqualTo(302);
        MockHttpServletResponse answer =
                answer("admin", form(KEEPING + id).param("version", "0").param("phone", "2"));
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(text(answer)).contains(">2</td>", ">1</td>", "value=\"2\"");
        assertThat(entry(id).content().contact().phone()).isEqualTo("1");
        assertThat(status("admin", post(KEEPING + id + "/geprueft").param("version", "0")))
                .isEqualTo(409);
    }

    @Test
    void aCheckedEntryIsDueAgainAfterAYear() throws Exception {
        EntryId id = add();
        status("admin", valid(KEEPING + id, "checkedOn", "").param("version", "0"));
        assertThat(entry(id).dueForCheck()).isTrue();
        assertThat(list("pruefen=faellig")).contains(name);
        assertThat(page("admin", "/")).contains("/verzeichnis?pruefen=faellig");
        status("admin", post(KEEPING + id + "/geprueft").param("version", "1"));
        assertThat(entry(id).content().checkedOn()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(list("pruefen=faellig")).doesNotContain("/verzeichnis/" + id);
        clock.advance(Duration.ofDays(366));
        assertThat(list("pruefen=faellig")).contains("/verzeichnis/" + id);
    }

    @Test
    void aMergedEntryLeadsToTheOneThatTookItsPlace() throws Exception {
        EntryId old = add();
        EntryId successor = add();
        String target = entry(successor).code();
        assertThat(merge(old, entry(old).code())).isEqualTo(422);
        assertThat(merge(old, "GIBT-ES-NICHT")).isEqualTo(422);
        assertThat(merge(old, "")).isEqualTo(422);
        assertThat(merge(old, target)).isEqualTo(302);
        assertThat(page("beraterin", "/verzeichnis/" + old)).contains("/verzeichnis/" + successor);
        assertThat(entry(old).content().state()).isEqualTo(EntryState.MERGED);
        assertThat(merge(successor, entry(old).code())).isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({
        "kind, ''",
        "kind, UNSINN",
        "name, ''",
        "topics, UNSINN",
        "districts, 99999",
        "languages, xx-unsinn",
        "ageFrom, -1",
        "ageFrom, 121",
        "ageFrom, zwölf",
        "ageTo, 3",
        "email, keine",
        "website, javascript:alert(1)",
        "website, beratung.example",
        "checkedOn, 2027-01-01",
        "checkedOn, 1800-01-01",
        "checkedOn, morgen",
        "state, ''",
        "mergedInto, LADS"
    })
    void badInputIsRefusedAtItsFieldAndNothingIsSaved(String field, String value) throws Exception {
        MockHttpServletResponse answer = answer("admin", valid(KEEPING + "neu", field, value));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer)).contains("id=\"f-" + field + "-error\"");
        assertThat(list("stand=alle")).doesNotContain("/verzeichnis/");
    }

    @Test
    void textBeyondItsFieldAndUnreadableTextIsRefused() throws Exception {
        for (String bad : List.of("x".repeat(2001), "Null\0zeichen")) {
            MockHttpServletResponse answer =
                    answer("admin", valid(KEEPING + "neu", "description", bad));
            assertThat(answer.getStatus()).isEqualTo(422);
            assertThat(text(answer)).contains("id=\"f-description-error\"");
        }
    }

    @Test
    void hostileFiltersAskNothingAndScriptsAreText() throws Exception {
        status("admin", valid(KEEPING + "neu", "description", "<script>alert(1)</script> ‮🙂"));
        assertThat(list("stand=alle")).contains("&lt;script&gt;").doesNotContain("<script>alert");
        for (String filter :
                List.of(
                        "suche=%25_%27",
                        "suche=%00",
                        "art=UNSINN",
                        "alter=999999999999",
                        "nach=unsinn",
                        "vor=" + UUID.randomUUID(),
                        "stand=" + "x".repeat(5000),
                        "ort=%7Bort%7D&suche=%7Bnach%7D")) {
            assertThat(status("beraterin", get(URI.create("/verzeichnis?" + filter))))
                    .as(filter)
                    .isLessThan(500);
        }
    }

    @Test
    void pagesLeadOnAndBackThroughMoreEntriesThanOnePageHolds() throws Exception {
        for (int i = 0; i < Directory.PAGE + 1; i++) {
            add();
        }
        String first = list("");
        assertThat(first).contains("rel=\"next\"").doesNotContain("rel=\"prev\"");
        String second = page("beraterin", linkOf(first, "next"));
        assertThat(second).contains("rel=\"prev\"").doesNotContain("rel=\"next\"");
        assertThat(entriesOn(page("beraterin", linkOf(second, "prev"))))
                .isEqualTo(entriesOn(first));
    }

    @Test
    void theTableGivenOutHoldsNoFormulaAndOnlyAdministratorsGetIt() throws Exception {
        String formula = "=HYPERLINK(\"https://example.org\";\"x\")";
        status("admin", valid(KEEPING + "neu", "description", formula));
        MockHttpServletResponse table = answer("admin", get(KEEPING + "ausgeben"));
        assertThat(table.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(table.getHeader("Content-Disposition")).contains("verzeichnis.csv");
        assertThat(text(table))
                .startsWith("\uFEFFKennung;Art;Name;")
                .contains(
                        name + ";\"'=HYPERLINK(\"\"https://example.org\"\";\"\"x\"\")\";Schulden;");
        assertThat(text(answer("admin", get(KEEPING + "ausgeben"))).lines())
                .noneMatch(line -> line.matches(".*(^|;)\"?[=+@-].*"));
        assertThat(status("beraterin", get(KEEPING + "ausgeben"))).isEqualTo(403);
        assertThat(text(answer("fremd", get("/verzeichnis?stand=alle")))).doesNotContain(name);
    }

    private static String linkOf(String html, String rel) {
        var link = Pattern.compile("href=\"([^\"]+)\" rel=\"" + rel).matcher(html);
        assertThat(link.find()).isTrue();
        return HtmlUtils.htmlUnescape(link.group(1));
    }

    private static List<String> entriesOn(String html) {
        return Pattern.compile("/verzeichnis/([0-9a-f-]{36})")
                .matcher(html)
                .results()
                .map(one -> one.group(1))
                .toList();
    }

    private int merge(EntryId id, String target) throws Exception {
        return status(
                "admin",
                valid(KEEPING + id, "state", "MERGED")
                        .param("version", String.valueOf(entry(id).version()))
                        .param("mergedInto", target));
    }

    private EntryId add() throws Exception {
        String address = answer("admin", form(KEEPING + "neu")).getRedirectedUrl();
        assertThat(address).startsWith("/verzeichnis/");
        return new EntryId(UUID.fromString(address.substring("/verzeichnis/".length())));
    }

    private MockHttpServletRequestBuilder form(String path) {
        return valid(path, "-", "");
    }

    /** What can be saved, but for one field. */
    private MockHttpServletRequestBuilder valid(String path, String field, String value) {
        String[][] values = {
            {"kind", "DEBT_COUNSELLING"},
            {"name", name},
            {"description", ""},
            {"topics", "DEBT"},
            {"needs", "SINGLE_PARENT"},
            {"ageFrom", "18"},
            {"ageTo", "60"},
            {"districts", "07315"},
            {"languages", "ar"},
            {"accessibility", "STEP_FREE"},
            {"checkedOn", "2026-11-20"},
            {"state", "ACTIVE"}
        };
        MockHttpServletRequestBuilder request = post(path);
        for (String[] one : values) {
            if (!one[0].equals(field)) {
                request.param(one[0], one[1]);
            }
        }
        return "-".equals(field) ? request : request.param(field, value);
    }

    private String list(String filter) throws Exception {
        return page("beraterin", "/verzeichnis?suche=" + name.replace(" ", "%20") + "&" + filter);
    }

    private EntryView entry(EntryId id) {
        return onBehalf.call("beraterin", () -> directory.require(id));
    }

    private String page(String username, String path) throws Exception {
        MockHttpServletResponse answer = answer(username, get(URI.create(path)));
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return text(answer);
    }

    private int status(String username, MockHttpServletRequestBuilder request) throws Exception {
        return answer(username, request).getStatus();
    }

    private MockHttpServletResponse answer(String username, MockHttpServletRequestBuilder request)
            throws Exception {
        return mvc.perform(request.with(user(username)).with(csrf())).andReturn().getResponse();
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
