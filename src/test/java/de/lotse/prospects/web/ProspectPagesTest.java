package de.lotse.prospects.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.lotse.casefile.ClientDetails;
import de.lotse.casefile.Clients;
import de.lotse.casefile.ResidenceStatus;
import de.lotse.security.OnBehalf;
import de.lotse.security.ScopedTransactions;
import de.lotse.security.TenantId;
import de.lotse.testing.IntegrationTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class ProspectPagesTest extends IntegrationTest {

    private static final TenantId CARITAS = TenantId.of("c0000000-0000-4000-8000-000000000001");
    private static final UUID MAINZ = UUID.fromString("c0000000-0000-4000-8000-0000000000a1");

    @Autowired private MockMvc mvc;
    @Autowired private Clients clients;
    @Autowired private OnBehalf onBehalf;
    @Autowired private ScopedTransactions transactions;
    @Autowired private JdbcClient jdbc;

    private String page;
    private UUID client;

    @BeforeEach
    void enterAPerson() {
        client = onBehalf.call("beraterin", () -> clients.create(MAINZ, tolerated()).value());
        page = "/personen/" + client + "/chancen";
    }

    @Test
    void thePageAsksForDatesAndThenSaysWhatTheyLeadTo() throws Exception {
        mvc.perform(get("/personen/" + client).with(user("beraterin")))
                .andExpect(content().string(containsString(page)));
        mvc.perform(get(page).with(user("beraterin")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Bitte ergänzen")))
                .andExpect(content().string(containsString("kein Versprechen")));

        mvc.perform(save("-1")).andExpect(redirectedUrl(page));

        mvc.perform(get(page).with(user("beraterin")))
                .andExpect(content().string(containsString("Frühestens ab Fr, 15.01.2027")))
                .andExpect(content().string(containsString("Spätestens am Di, 04.05.2032")))
                .andExpect(content().string(containsString("mündlich A2")))
                .andExpect(content().string(containsString("19.08.2026")));
    }

    @Test
    void nothingOfItIsReadableInTheDatabase() throws Exception {
        mvc.perform(save("-1"));

        String row =
                transactions.read(
                        CARITAS,
                        () ->
                                jdbc.sql(
                                                "select encode(sealed, 'escape') from"
                                                        + " prospects_facts where client_id = ?")
                                        .param(client)
                                        .query(String.class)
                                        .single());

        assertThat(row).doesNotContain("2021", "toleratedSince");
    }

    @Test
    void whoSavesOnAnOldVersionSeesBoth() throws Exception {
        mvc.perform(save("-1")).andExpect(status().is3xxRedirection());

        mvc.perform(save("-1").param("enteredOn", "2019-05-05"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("2019-05-05")))
                .andExpect(content().string(containsString("05.05.2019")));
        mvc.perform(save("0")).andExpect(redirectedUrl(page));
    }

    @ParameterizedTest
    @CsvSource({
        "toleratedSince, 2026-11-24, Zukunft",
        "toleratedSince, 0001-01-01, Datum",
        "toleratedSince, 31.02.2026, Datum",
        "trainingStartsOn, 2040-01-01, fünf Jahren",
        "lodgedOn, 2020-12-31, vor der Einreise",
    })
    void whatDoesNotFitIsRefusedAtTheFieldAndKept(String field, String value, String message)
            throws Exception {
        MockHttpServletRequestBuilder request =
                post(page + "/daten")
                        .with(user("beraterin"))
                        .with(csrf())
                        .param("version", "-1")
                        .param("enteredOn", "2021-01-01")
                        .param(field, value);

        mvc.perform(request)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("f-" + field + "-error")))
                .andExpect(content().string(containsString(message)))
                .andExpect(content().string(containsString(value)));
        mvc.perform(get(page + "/daten").with(user("beraterin")))
                .andExpect(content().string(not(containsString("2021-01-01"))));
    }

    @ParameterizedTest
    @CsvSource({"fremd, 404", "leitung, 403", "admin, 403", "liga, 403"})
    void othersSeeNothing(String username, int expected) throws Exception {
        for (String path : new String[] {page, page + "/daten"}) {
            mvc.perform(get(path).with(user(username))).andExpect(status().is(expected));
        }
    }

    @Test
    void aStatusWithoutWaitingTimesSaysSo() throws Exception {
        UUID other =
                onBehalf.call(
                        "beraterin",
                        () -> clients.create(MAINZ, ClientDetails.ofAlias("Ohne")).value());

        mvc.perform(get("/personen/" + other + "/chancen").with(user("beraterin")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("kennt Lotse keine Wartezeit")));
    }

    private MockHttpServletRequestBuilder save(String version) {
        return post(page + "/daten")
                .with(user("beraterin"))
                .with(csrf())
                .param("version", version)
                .param("toleratedSince", "2026-01-15")
                .param("staySince", "2021-01-01");
    }

    static ClientDetails tolerated() {
        return new ClientDetails(
                "Chance",
                null,
                null,
                LocalDate.of(2005, 5, 5),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                ResidenceStatus.TOLERATED,
                null,
                null);
    }
}
