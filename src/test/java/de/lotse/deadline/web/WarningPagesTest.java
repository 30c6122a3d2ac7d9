package de.lotse.deadline.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseView;
import de.lotse.counselling.process.CounsellingCases;
import de.lotse.deadline.DeadlineId;
import de.lotse.deadline.DeadlineRegister;
import de.lotse.deadline.DeadlineState;
import de.lotse.deadline.WarningHours;
import de.lotse.deadline.process.Watches;
import de.lotse.security.OnBehalf;
import de.lotse.security.ScopedTransactions;
import de.lotse.security.TenantScope;
import de.lotse.testing.IntegrationTest;
import de.lotse.testing.TestJobs;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What a person meets of the warnings of deadlines. */
class WarningPagesTest extends IntegrationTest {

    private static final String HOUR = "/verwaltung/fristen";

    @Autowired private MockMvc mvc;
    @Autowired private CaseFiles cases;
    @Autowired private DeadlineRegister register;
    @Autowired private WarningHours hours;
    @Autowired private OnBehalf onBehalf;
    @Autowired private TestJobs jobs;
    @Autowired private Watches watches;
    @Autowired private ScopedTransactions transactions;
    @Autowired private JdbcClient jdbc;

    private CaseView file;
    private DeadlineId letter;

    @BeforeEach
    void aLetterAndNoOtherWarning() {
        file = CounsellingCases.open(onBehalf, cases);
        letter = onBehalf.call("beraterin", () -> CounsellingCases.letter(register, file));
        transactions.write(
                file.tenant(),
                () ->
                        jdbc.sql(
                                        "update deadline_reminder set state = 'DROPPED', ended_at = now()"
                                                + " where state = 'OPEN'")
                                .update());
    }

    @Test
    void a_warning_is_on_the_start_page_until_it_is_acknowledged() throws Exception {
        mvc.perform(get("/").with(user("beraterin")))
                .andExpect(content().string(not(containsString(warningLink()))));
        clock.set(LocalDate.of(2026, 12, 9));
        jobs.fireDueTimers(file);

        mvc.perform(get("/").with(user("beraterin")))
                .andExpect(content().string(containsString(warningLink())));
        mvc.perform(get("/").with(user("berater")))
                .andExpect(content().string(not(containsString(warningLink()))));
        String task = watches.task(file.tenant(), letter, "task_acknowledge_warning").getId();
        mvc.perform(get(warningLink()).with(user("beraterin")))
                .andExpect(redirectedUrl("/aufgaben/" + task));
        mvc.perform(get("/aufgaben/" + task).with(user("beraterin")))
                .andExpect(content().string(containsString("href=\"/fristen/" + letter + "\"")));
        mvc.perform(
                        post("/aufgaben/" + task)
                                .param("antwort.deadlineAction", "I_ACT")
                                .with(user("beraterin"))
                                .with(csrf()))
                .andExpect(status().is3xxRedirection());

        mvc.perform(get("/").with(user("beraterin")))
                .andExpect(content().string(not(containsString(warningLink()))));
        mvc.perform(get(warningLink()).with(user("beraterin")))
                .andExpect(redirectedUrl("/fristen/" + letter));
        mvc.perform(get("/fristen/" + letter).with(user("beraterin")))
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("handelt rechtzeitig"),
                                                containsString("Nächste Warnung: 11.12.2026"))));
    }

    @Test
    void an_answer_that_is_none_of_the_options_is_refused() throws Exception {
        clock.set(LocalDate.of(2026, 12, 9));
        jobs.fireDueTimers(file);
        String task = watches.task(file.tenant(), letter, "task_acknowledge_warning").getId();
        for (String answer : new String[] {"", "SOON", "<script>", "SUPERVISION_ACTS"}) {
            mvc.perform(
                            post("/aufgaben/" + task)
                                    .param("antwort.deadlineAction", answer)
                                    .with(user("beraterin"))
                                    .with(csrf()))
                    .andExpect(status().is4xxClientError());
        }
    }

    @Test
    void the_step_leads_to_the_register_and_afterwards_to_the_case() throws Exception {
        String task = watches.task(file.tenant(), letter, "task_meet_deadline").getId();
        mvc.perform(get("/aufgaben/frist").param("taskId", task).with(user("beraterin")))
                .andExpect(redirectedUrl("/fristen/" + letter));
        mvc.perform(get("/aufgaben/frist").param("taskId", task).with(user("fremd")))
                .andExpect(status().isNotFound());
        clock.set(LocalDate.of(2026, 12, 15));
        onBehalf.run("beraterin", () -> register.decideByProcess(letter, DeadlineState.MISSED));

        mvc.perform(get("/aufgaben/frist").param("taskId", task).with(user("beraterin")))
                .andExpect(redirectedUrl("/faelle/" + file.number() + "/fristen"));
    }

    @Test
    void a_warning_of_another_tenant_does_not_exist() throws Exception {
        mvc.perform(get(warningLink()).with(user("fremd"))).andExpect(status().isNotFound());
        mvc.perform(get("/fristen/" + UUID.randomUUID() + "/warnung").with(user("beraterin")))
                .andExpect(status().isNotFound());
    }

    @Test
    void the_administration_sets_the_hour() throws Exception {
        try {
            mvc.perform(get(HOUR).with(user("admin")))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("8:00 Uhr")));
            mvc.perform(hour("7", version())).andExpect(redirectedUrl(HOUR));
            mvc.perform(get(HOUR).with(user("admin")))
                    .andExpect(content().string(containsString("<option value=\"7\" selected")));
            mvc.perform(hour("9", 0)).andExpect(status().isConflict());
            for (String wrong : new String[] {"", "4", "19", "acht", "99999999999"}) {
                mvc.perform(hour(wrong, version())).andExpect(status().isUnprocessableEntity());
            }
        } finally {
            TenantScope.run(file.tenant(), () -> hours.change(hours.version(), 8));
        }
    }

    @Test
    void nobody_else_sets_the_hour() throws Exception {
        for (String person : new String[] {"beraterin", "leitung", "betrieb", "liga"}) {
            mvc.perform(get(HOUR).with(user(person))).andExpect(status().isForbidden());
            mvc.perform(post(HOUR).param("hour", "9").with(user(person)).with(csrf()))
                    .andExpect(status().isForbidden());
        }
    }

    private long version() {
        return TenantScope.call(file.tenant(), hours::version);
    }

    private String warningLink() {
        return "/fristen/" + letter + "/warnung";
    }

    private static MockHttpServletRequestBuilder hour(String hour, long version) {
        return post(HOUR)
                .param("hour", hour)
                .param("version", String.valueOf(version))
                .with(user("admin"))
                .with(csrf());
    }
}
