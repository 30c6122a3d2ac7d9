package de.lotse.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.lotse.security.ScopedTransactions;
import de.lotse.security.TenantId;
import de.lotse.security.TenantScope;
import de.lotse.testing.IntegrationTest;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The work list as people of different roles meet it. */
class WorkListTest extends IntegrationTest {

    private static final String KEY = "worklist-forms";
    private static final TenantId TENANT = TenantId.of("c0000000-0000-4000-8000-000000000001");
    private static final String SITE = "c0000000-0000-4000-8000-0000000000a1";

    @Autowired private MockMvc mvc;
    @Autowired private RepositoryService repository;
    @Autowired private RuntimeService runtime;
    @Autowired private TaskService tasks;
    @Autowired private ScopedTransactions transactions;
    @Autowired private JdbcClient jdbc;

    private final String caseId = UUID.randomUUID().toString();
    private String number;

    @BeforeEach
    void start() {
        number = "MZ-2026-9" + (10_000 + Math.abs(caseId.hashCode() % 80_000));
        within(
                () -> {
                    repository
                            .createDeployment()
                            .name(KEY)
                            .tenantId(TENANT.toString())
                            .addClasspathResource("worklist/worklist-forms.bpmn")
                            .addClasspathResource("worklist/worklist-all-fields.form")
                            .deploy();
                    return runtime.createProcessInstanceByKey(KEY)
                            .processDefinitionTenantId(TENANT.toString())
                            .businessKey(caseId)
                            .setVariable("caseNumber", number)
                            .setVariable("team", "team-" + SITE)
                            .setVariable("supervision", "supervision-" + SITE)
                            .setVariable("adviser", "beraterin")
                            .setVariable("proposedLevel", "SHORT")
                            .execute();
                });
    }

    @AfterEach
    void remove() {
        within(
                () -> {
                    repository.createDeploymentQuery().deploymentName(KEY).list().stream()
                            .forEach(it -> repository.deleteDeployment(it.getId(), true));
                    return null;
                });
    }

    @Test
    void theTeamSeesWhatIsToBeDoneByWhen() throws Exception {
        open("beraterin", "/aufgaben?ansicht=team&fall=" + number)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Alle Felder ausfüllen")))
                .andExpect(content().string(containsString(number)))
                .andExpect(content().string(containsString("Do, 26.11.2026")))
                .andExpect(content().string(containsString("in 3 Arbeitstagen")))
                .andExpect(content().string(containsString("Noch frei")));
    }

    @Test
    void anotherTraegerSeesNothing() throws Exception {
        open("fremd", "/aufgaben?ansicht=team&fall=" + number)
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Alle Felder ausfüllen"))));
        open("fremd", "/aufgaben/" + task()).andExpect(status().isNotFound());
        send("fremd", "/aufgaben/" + task() + "/uebernehmen").andExpect(status().isNotFound());
        send("fremd", "/aufgaben/" + task()).andExpect(status().isNotFound());
    }

    @Test
    void aSupervisorSeesTheTasksOfHerSitesAndCannotDoThem() throws Exception {
        open("leitung", "/aufgaben?ansicht=standorte&fall=" + number)
                .andExpect(content().string(containsString("Alle Felder ausfüllen")));
        open("leitung", "/aufgaben/" + task())
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("antwort.level"))));
        send("leitung", "/aufgaben/" + task()).andExpect(status().isConflict());
    }

    @Test
    void theFormStandsBesideTheListWithEachKindOfField() throws Exception {
        open("beraterin", "/aufgaben/" + task())
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Fall " + number)))
                .andExpect(content().string(containsString("Bitte alles ausfüllen.")))
                .andExpect(content().string(containsString("<dd>Kurzberatung</dd>")))
                .andExpect(content().string(containsString("name=\"antwort.level\"")))
                .andExpect(content().string(containsString("<legend class=\"l-label\">Weiteres")))
                .andExpect(content().string(containsString("name=\"antwort.kinds\"")))
                .andExpect(content().string(containsString("name=\"antwort.closingFollowUp\"")))
                .andExpect(content().string(containsString("name=\"antwort.attempts\"")))
                .andExpect(content().string(containsString("min=\"2026-11-23\"")));
    }

    @Test
    void onlyOneOfTwoTakesATaskOn() throws Exception {
        send("berater", "/aufgaben/" + task() + "/uebernehmen")
                .andExpect(status().is3xxRedirection());
        send("beraterin", "/aufgaben/" + task() + "/uebernehmen")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Diese Aufgabe hat Jonas Becker.")));
        assertThat(assignee()).isEqualTo("berater");
    }

    @Test
    void aTaskIsGivenBackAndHandedOver() throws Exception {
        send("berater", "/aufgaben/" + task() + "/uebernehmen");
        send("beraterin", "/aufgaben/" + task() + "/zuruecklegen").andExpect(status().isConflict());
        send("berater", "/aufgaben/" + task() + "/zuruecklegen")
                .andExpect(status().is3xxRedirection());
        assertThat(assignee()).isNull();

        send("berater", "/aufgaben/" + task() + "/uebernehmen");
        mvc.perform(
                        as("berater", post("/aufgaben/" + task() + "/uebergeben"))
                                .param("kollege", "fremd"))
                .andExpect(status().isUnprocessableEntity());
        mvc.perform(
                        as("berater", post("/aufgaben/" + task() + "/uebergeben"))
                                .param("kollege", "beraterin"))
                .andExpect(status().is3xxRedirection());
        assertThat(assignee()).isEqualTo("beraterin");
        mvc.perform(
                        as("leitung", post("/aufgaben/" + task() + "/uebergeben"))
                                .param("kollege", "berater"))
                .andExpect(status().is3xxRedirection());
        assertThat(assignee()).isEqualTo("berater");
    }

    @Test
    void afterATaskTheNextStepOfTheCaseOpens() throws Exception {
        String first = task();
        mvc.perform(
                        as("beraterin", post("/aufgaben/" + first))
                                .param("ansicht", "team")
                                .param("seit", "2000-01-01T00:00:00Z")
                                .param("antwort.level", "SHORT")
                                .param("antwort.kinds", "YOUTH", "SCHOOL")
                                .param("antwort.closingFollowUp", "true")
                                .param("antwort.attempts", "3")
                                .param("antwort.followUpDate", "2026-12-01"))
                .andExpect(status().is3xxRedirection())
                .andExpect(flash().attribute("done", "worklist.completed"))
                .andExpect(
                        header().string(
                                        "Location",
                                        containsString("/aufgaben/" + task() + "?ansicht=team")));
        assertThat(task()).isNotEqualTo(first);
        open("beraterin", "/aufgaben/" + task())
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "/aufgaben/beispiel?taskId="
                                                        + task()
                                                        + "&amp;callbackUrl=")));

        send("beraterin", "/aufgaben/" + first).andExpect(status().isNotFound());
        open("beraterin", "/aufgaben/" + first).andExpect(status().isNotFound());
    }

    @Test
    void whatAColleagueHasTakenOnIsNotDoneForHim() throws Exception {
        send("berater", "/aufgaben/" + task() + "/uebernehmen");
        mvc.perform(
                        as("beraterin", post("/aufgaben/" + task()))
                                .param("antwort.level", "SHORT")
                                .param("antwort.followUpDate", "2026-12-01"))
                .andExpect(status().isConflict());
        assertThat(assignee()).isEqualTo("berater");
    }

    @Test
    void theSearchPutsOnlyCodesIntoTheAddress() throws Exception {
        mvc.perform(as("beraterin", post("/aufgaben/suche")).param("text", number.toLowerCase()))
                .andExpect(redirectedUrl("/aufgaben?ansicht=meine&fall=" + number));
        mvc.perform(as("beraterin", post("/aufgaben/suche")).param("text", "alle felder"))
                .andExpect(redirectedUrl("/aufgaben?ansicht=meine&schritt=task_all_fields"));
        mvc.perform(
                        as("beraterin", post("/aufgaben/suche"))
                                .param("text", "<script>Amina</script>"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("&lt;script&gt;Amina&lt;/script&gt;")))
                .andExpect(content().string(not(containsString("<script>Amina"))));
    }

    @Test
    void hostileAddressesAreReadAsNoFilter() throws Exception {
        for (String query :
                List.of(
                        "ansicht=standorte",
                        "frist=%27;drop",
                        "nach=x~y",
                        "nach=2026-99-99T00:00:00Z~abc",
                        "schritt=%3Cscript%3E",
                        "stufe=NOPE&thema=NOPE",
                        "fall=MZ-1")) {
            open("beraterin", "/aufgaben?" + query).andExpect(status().isOk());
        }
        open("beraterin", "/aufgaben/" + UUID.randomUUID()).andExpect(status().isNotFound());
        open("beraterin", "/aufgaben/weiter?seit=x&akte=y&nach=z")
                .andExpect(status().is3xxRedirection());
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() throws Exception {
        transactions.write(
                TENANT,
                () ->
                        jdbc.sql(
                                        "insert into work_item (task_id, tenant_id,"
                                                + " process_instance_id, process_definition_id,"
                                                + " process_key, element_id, name, assignee,"
                                                + " due_at, created_at, priority) select 'page-' ||"
                                                + " n, ?, 'p', 'd', 'k', 'task_paged', 'Blatt ' ||"
                                                + " n || '!', 'beraterin', case when n % 3 = 0 then"
                                                + " null else timestamptz '2026-12-01' +"
                                                + " make_interval(days => n / 10) end,"
                                                + " timestamptz '2026-11-01', 50 from"
                                                + " generate_series(1, 120) n")
                                .param(TENANT.value())
                                .update());
        try {
            String page = "/aufgaben?ansicht=meine&schritt=task_paged";
            StringBuilder all = new StringBuilder();
            int pages = 0;
            while (page != null) {
                String html =
                        open("beraterin", page).andReturn().getResponse().getContentAsString();
                all.append(html);
                page = next(html);
                pages++;
            }
            assertThat(pages).isEqualTo(3);
            for (int n = 1; n <= 120; n++) {
                assertThat(all.toString().split(">Blatt " + n + "!</a>", -1))
                        .as("%d", n)
                        .hasSize(2);
            }
        } finally {
            transactions.write(
                    TENANT,
                    () -> jdbc.sql("delete from work_item where task_id like 'page-%'").update());
        }
    }

    @Test
    void aPersonKeepsAFilterUnderANameThatNobodyElseReads() throws Exception {
        mvc.perform(
                        as("beraterin", post("/aufgaben/ansichten"))
                                .param("ansicht", "team")
                                .param("frist", "ueberfaellig")
                                .param("name", "Was brennt <b>"))
                .andExpect(redirectedUrl("/aufgaben?ansicht=team&frist=ueberfaellig"));
        String html = open("beraterin", "/aufgaben").andReturn().getResponse().getContentAsString();
        assertThat(html)
                .contains("href=\"/aufgaben?ansicht=team&amp;frist=ueberfaellig\"")
                .contains("Was brennt &lt;b&gt;");
        open("berater", "/aufgaben").andExpect(content().string(not(containsString("Was brennt"))));
        assertThat(
                        transactions.read(
                                TENANT,
                                () ->
                                        jdbc.sql("select encode(sealed, 'escape') from saved_view")
                                                .query(String.class)
                                                .list()))
                .isNotEmpty()
                .noneMatch(bytes -> bytes.contains("brennt"));

        String id = html.replaceAll("(?s).*/aufgaben/ansichten/([0-9a-f-]{36})/loeschen.*", "$1");
        send("berater", "/aufgaben/ansichten/" + id + "/loeschen");
        open("beraterin", "/aufgaben").andExpect(content().string(containsString("Was brennt")));
        send("beraterin", "/aufgaben/ansichten/" + id + "/loeschen");
        open("beraterin", "/aufgaben")
                .andExpect(content().string(not(containsString("Was brennt"))));
        for (String name : List.of("", "x".repeat(61))) {
            mvc.perform(as("beraterin", post("/aufgaben/ansichten")).param("name", name))
                    .andExpect(flash().attribute("warned", "worklist.saved.name-wrong"));
        }
    }

    @Test
    void onlyOperatorsHaveTheListWrittenAnew() throws Exception {
        send("beraterin", "/verwaltung/aufgabenliste").andExpect(status().isForbidden());
        open("leitung", "/verwaltung/aufgabenliste").andExpect(status().isForbidden());
        send("betrieb", "/verwaltung/aufgabenliste")
                .andExpect(flash().attribute("done", "worklist.rebuild.done"));
        assertThat(task()).isNotNull();
    }

    @Test
    void whatDoesNotFitIsNamedAtItsFieldAndStaysTyped() throws Exception {
        mvc.perform(
                        as("beraterin", post("/aufgaben/" + task()))
                                .param("antwort.level", "ACCOMPANIMENT")
                                .param("antwort.levelReason", "NOPE")
                                .param("antwort.kinds", "SCHOOL")
                                .param("antwort.attempts", "viele")
                                .param("antwort.followUpDate", "2020-01-01"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("id=\"f-levelReason-error\"")))
                .andExpect(content().string(containsString("id=\"f-attempts-error\"")))
                .andExpect(content().string(containsString("value=\"viele\"")))
                .andExpect(content().string(containsString("id=\"f-followUpDate-error\"")))
                .andExpect(content().string(containsString("value=\"2020-01-01\"")))
                .andExpect(content().string(containsString("value=\"SCHOOL\" checked")));
        assertThat(assignee()).isNull();
    }

    @Test
    void whoReadsEnglishMeetsTheStepAndItsFormInEnglish() throws Exception {
        mvc.perform(inEnglish(get("/aufgaben?ansicht=team&fall=" + number)))
                .andExpect(content().string(containsString("Fill in all fields")))
                .andExpect(content().string(not(containsString("Alle Felder ausfüllen"))));
        mvc.perform(inEnglish(post("/aufgaben/suche")).param("text", "all fields").with(csrf()))
                .andExpect(redirectedUrl("/aufgaben?ansicht=meine&schritt=task_all_fields"));
        mvc.perform(inEnglish(post("/aufgaben/" + task())).with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Case " + number)))
                .andExpect(content().string(containsString("<dd>Short counselling</dd>")))
                .andExpect(content().string(containsString("Why other than proposed?")))
                .andExpect(content().string(containsString("Please fill in")));
    }

    private static MockHttpServletRequestBuilder inEnglish(MockHttpServletRequestBuilder request) {
        return request.with(user("beraterin")).cookie(new Cookie("lotse-language", "en"));
    }

    @Test
    void aFieldComesWithTheAnswersThatAskForIt() throws Exception {
        open("beraterin", "/aufgaben/" + task())
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "data-shown-by=\"antwort.level=ACCOMPANIMENT\"")));
    }

    private static String next(String html) {
        int rel = html.indexOf("rel=\"next\"");
        if (rel < 0) {
            return null;
        }
        int start = html.lastIndexOf("href=\"", rel) + 6;
        return html.substring(start, html.indexOf('"', start)).replace("&amp;", "&");
    }

    private String task() {
        return within(
                () ->
                        tasks.createTaskQuery()
                                .processInstanceBusinessKey(caseId)
                                .singleResult()
                                .getId());
    }

    private String assignee() {
        return within(
                () ->
                        tasks.createTaskQuery()
                                .processInstanceBusinessKey(caseId)
                                .singleResult()
                                .getAssignee());
    }

    private ResultActions open(String login, String path) throws Exception {
        return mvc.perform(get(java.net.URI.create(path)).with(user(login)));
    }

    private ResultActions send(String login, String path) throws Exception {
        return mvc.perform(as(login, post(path)));
    }

    private static MockHttpServletRequestBuilder as(
            String login, MockHttpServletRequestBuilder request) {
        return request.with(user(login)).with(csrf());
    }

    private static <T> T within(Supplier<T> work) {
        return TenantScope.call(TENANT, work);
    }
}
