package de.lotse.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.lotse.directory.Topic;
import de.lotse.security.OnBehalf;
import de.lotse.security.ScopedTransactions;
import de.lotse.security.StaffId;
import de.lotse.testing.IntegrationTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** "Neuer Kontakt" over HTTP. */
class IntakeTest extends IntegrationTest {

    private static final String NOTE = "Fragt nach dem Bescheid";

    @Autowired private MockMvc mvc;
    @Autowired private CaseFiles files;
    @Autowired private Clients clients;
    @Autowired private Contacts contacts;
    @Autowired private OnBehalf onBehalf;
    @Autowired private ScopedTransactions transactions;
    @Autowired private JdbcClient jdbc;

    @Test
    void aStatisticalContactTakesOneSaveAndOpensNoCase() throws Exception {
        long cases = count("case_file");
        UUID id = UUID.randomUUID();
        send(form(id)).andExpect(redirectedUrl("/kontakte/neu"));
        ContactView saved = contact(id);
        assertThat(saved.caseId()).isNull();
        assertThat(saved.clients()).isEmpty();
        assertThat(saved.facts().note()).isEqualTo(NOTE);
        assertThat(saved.facts().topics()).containsExactly(Topic.HOUSING);
        assertThat(count("case_file")).isEqualTo(cases);
    }

    @Test
    void aFirstTalkOpensACaseForTheNewPerson() throws Exception {
        UUID id = UUID.randomUUID();
        send(form(id).param("person", "NEW")
                        .param("givenName", "Zarathustrina")
                        .param("somebodyElse", "true")
                        .param("next", "FIRST_TALK"))
                .andExpect(redirectedUrlPattern("/faelle/MZ-2026-*"));
        CaseView file = onBehalf.call("beraterin", () -> files.require(contact(id).caseId()));
        assertThat(file.clients()).hasSize(1);
        assertThat(file.topics()).containsExactly(Topic.HOUSING);
    }

    @Test
    void aLetterComesFirstAlsoWithoutAPerson() throws Exception {
        UUID id = UUID.randomUUID();
        send(form(id).param("next", "LETTER"))
                .andExpect(redirectedUrlPattern("/faelle/MZ-2026-*/fristen/brief"));
        CaseView file = onBehalf.call("beraterin", () -> files.require(contact(id).caseId()));
        assertThat(file.clients()).isEmpty();
    }

    @Test
    void aFollowUpOpensACase() throws Exception {
        UUID id = UUID.randomUUID();
        send(form(id).param("person", "ALIAS")
                        .param("alias", "Quittenbaum")
                        .param("somebodyElse", "true")
                        .param("next", "FOLLOW_UP")
                        .param("followUpOn", "2026-12-07"))
                .andExpect(redirectedUrlPattern("/faelle/MZ-2026-*"));
        assertThat(contact(id).caseId()).isNotNull();
    }

    @Test
    void aDoubleClickRecordsOneContactAndOneCase() throws Exception {
        long cases = count("case_file");
        UUID id = UUID.randomUUID();
        ExecutorService clicks = Executors.newFixedThreadPool(2);
        List<Callable<String>> both = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            both.add(
                    () ->
                            send(form(id).param("next", "FIRST_TALK"))
                                    .andExpect(status().is3xxRedirection())
                                    .andReturn()
                                    .getResponse()
                                    .getRedirectedUrl());
        }
        List<String> ways = new ArrayList<>();
        for (Future<String> way : clicks.invokeAll(both)) {
            ways.add(way.get());
        }
        clicks.shutdown();
        assertThat(ways.get(0)).isEqualTo(ways.get(1));
        assertThat(count("case_file")).isEqualTo(cases + 1);
    }

    @Test
    void whatIsTypedAfterGoingBackIsNotLostAsADoubleClick() throws Exception {
        UUID id = UUID.randomUUID();
        send(form(id)).andExpect(status().is3xxRedirection());
        send(form(id, "note").param("note", "Noch etwas"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Noch etwas")))
                .andExpect(content().string(containsString("/kontakte/" + id)));
        assertThat(contact(id).facts().note()).isEqualTo(NOTE);
    }

    @Test
    void aClosedCaseTakesNoContact() throws Exception {
        CaseView file = openCase();
        onBehalf.run("beraterin", () -> files.close(file.id(), ClosingReason.MOVED_AWAY));
        send(form(UUID.randomUUID()).param("caseNumber", file.number().value()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("data-error-summary")));
    }

    @ParameterizedTest
    @CsvSource({
        "topics, NONSENSE",
        "form, TELEGRAPH",
        "form, ''",
        "durationMinutes, viel",
        "durationMinutes, 0",
        "durationMinutes, 1441",
        "durationMinutes, 99999999999",
        "tookPlaceOn, 2026-11-24",
        "tookPlaceOn, 2020-01-01",
        "tookPlaceOn, 31.02.2026",
        "tookPlaceOn, ''",
        "requester, NOBODY",
        "interpreter, ROBOT",
        "language, xx",
        "person, EVERYBODY",
        "person, ALIAS",
        "person, NEW",
        "person, KNOWN",
        "next, TOMORROW",
        "next, FOLLOW_UP",
        "siteId, d0000000-0000-4000-8000-0000000000a1",
        "siteId, nowhere",
        "submission, again",
        "caseNumber, LU-2026-000001",
        "caseNumber, drop table",
        "known, not-an-id"
    })
    void whatDoesNotFitIsRefusedAndWhatWasTypedStays(String field, String value) throws Exception {
        long before = count("contact");
        MockHttpServletRequestBuilder form = form(UUID.randomUUID(), field);
        send(form.param(field, value))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(NOTE)))
                .andExpect(content().string(containsString("data-error-summary")));
        assertThat(count("contact")).isEqualTo(before);
    }

    @Test
    void aNoteThatIsTooLongIsRefusedAndKept() throws Exception {
        String tooLong = "Wort ".repeat(2_500);
        send(form(UUID.randomUUID(), "note").param("note", tooLong))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Wort Wort")))
                .andExpect(content().string(containsString("data-error-summary")));
    }

    @Test
    void typedTextIsShownAsTextInEveryScript() throws Exception {
        UUID id = UUID.randomUUID();
        String text = "<script>alert(1)</script> مرحبا 👋 \u202Eabc";
        send(form(id, "note").param("note", text)).andExpect(status().is3xxRedirection());
        assertThat(contact(id).facts().note()).isEqualTo(text);
        mvc.perform(get("/kontakte/" + id).with(user("beraterin")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("&lt;script&gt;")))
                .andExpect(content().string(not(containsString("<script>alert"))));
    }

    @Test
    void nulIsNeverAnInternalError() throws Exception {
        send(form(UUID.randomUUID(), "note").param("note", "a\u0000b"))
                .andExpect(status().is(org.hamcrest.Matchers.lessThan(500)));
    }

    @Test
    void aPersonOrCaseOfOthersIsRefused() throws Exception {
        ClientId foreign =
                onBehalf.call(
                        "fremd",
                        () -> clients.create(People.LUDWIGSHAFEN, ClientDetails.ofAlias("Fremd")));
        long before = count("contact");
        send(form(UUID.randomUUID()).param("person", "KNOWN").param("known", foreign.toString()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("data-error-summary")))
                .andExpect(content().string(not(containsString("Fremd"))));
        assertThat(count("contact")).isEqualTo(before);
        mvc.perform(get("/personen/" + foreign).with(user("beraterin")))
                .andExpect(status().isNotFound());
    }

    @Test
    void somebodyAlikeIsShownBeforeSheIsEnteredTwice() throws Exception {
        onBehalf.run(
                "beraterin",
                () ->
                        clients.create(
                                People.MAINZ, ClientDetails.ofName("Mohammad", "Xylander", null)));
        UUID id = UUID.randomUUID();
        MockHttpServletRequestBuilder twice =
                form(id).param("person", "NEW")
                        .param("givenName", "Muhamed")
                        .param("familyName", "Xilander");
        send(twice)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Mohammad Xylander")));
        send(form(id).param("person", "NEW")
                        .param("givenName", "Muhamed")
                        .param("familyName", "Xilander")
                        .param("somebodyElse", "true"))
                .andExpect(status().is3xxRedirection());
    }

    @Test
    void aColleagueNeedsAReasonBeforeSheAddsToACase() throws Exception {
        CaseView file = openCase();
        mvc.perform(get("/kontakte/neu").param("fall", file.number().value()).with(user("berater")))
                .andExpect(redirectedUrlPattern("/faelle/" + file.number() + "/zugriff?zurueck=*"));
        mvc.perform(
                        post("/faelle/" + file.number() + "/zugriff")
                                .param("reason", "COVER")
                                .param("back", "/faelle/" + file.number())
                                .with(user("berater"))
                                .with(csrf()))
                .andExpect(redirectedUrl("/faelle/" + file.number()));
        mvc.perform(get("/kontakte/neu").param("fall", file.number().value()).with(user("berater")))
                .andExpect(status().isOk());
        mvc.perform(get("/faelle/" + file.number() + "/zugriffe").with(user("beraterin")))
                .andExpect(content().string(containsString("Jonas Becker")))
                .andExpect(content().string(containsString("Vertretung")));
    }

    @Test
    void aReasonNeverLeadsOutOfTheProduct() throws Exception {
        CaseView file = openCase();
        mvc.perform(
                        post("/faelle/" + file.number() + "/zugriff")
                                .param("reason", "COVER")
                                .param("back", "//example.org")
                                .with(user("berater"))
                                .with(csrf()))
                .andExpect(redirectedUrl("/faelle/" + file.number()));
    }

    @Test
    void aDraftIsKeptOnTheServerAndGoneAfterSaving() throws Exception {
        mvc.perform(
                        post("/kontakte/entwurf")
                                .param("note", "Halbfertiger Gedanke")
                                .param("topics", "WORK", "DEBT")
                                .param("tookPlaceOn", "kein Datum")
                                .with(user("berater"))
                                .with(csrf()))
                .andExpect(status().isNoContent());
        mvc.perform(get("/kontakte/neu").with(user("berater")))
                .andExpect(content().string(containsString("Halbfertiger Gedanke")));
        mvc.perform(get("/kontakte/neu").with(user("beraterin")))
                .andExpect(content().string(not(containsString("Halbfertiger Gedanke"))));
        mvc.perform(form(UUID.randomUUID()).with(user("berater")).with(csrf()))
                .andExpect(status().is3xxRedirection());
        mvc.perform(get("/kontakte/neu").with(user("berater")))
                .andExpect(content().string(not(containsString("Halbfertiger Gedanke"))));
    }

    private MockHttpServletRequestBuilder form(UUID id, String... without) {
        List<String> left = List.of(without);
        MockHttpServletRequestBuilder form = post("/kontakte/neu");
        String[][] fields = {
            {"submission", id.toString()},
            {"siteId", People.MAINZ.toString()},
            {"topics", "HOUSING"},
            {"form", "PHONE"},
            {"tookPlaceOn", "2026-11-23"},
            {"note", NOTE}
        };
        for (String[] field : fields) {
            if (!left.contains(field[0])) {
                form.param(field[0], field[1]);
            }
        }
        return form;
    }

    private ResultActions send(MockHttpServletRequestBuilder form) throws Exception {
        return mvc.perform(form.with(user("beraterin")).with(csrf()));
    }

    private ContactView contact(UUID id) {
        return onBehalf.call("beraterin", () -> contacts.require(new ContactId(id)));
    }

    private CaseView openCase() {
        return onBehalf.call(
                "beraterin",
                () ->
                        files.open(
                                new NewCase(
                                        People.MAINZ,
                                        new StaffId(People.id("beraterin")),
                                        List.of(),
                                        Set.of(Topic.WORK),
                                        Requester.CLIENT,
                                        LocalDate.of(2026, 11, 23))));
    }

    private long count(String table) {
        return transactions.read(
                People.CARITAS,
                () -> jdbc.sql("select count(*) from " + table).query(Long.class).single());
    }
}
