package de.lotse.counselling.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseStatus;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.Contacts;
import de.lotse.counselling.Assessments;
import de.lotse.counselling.FirstTalks;
import de.lotse.counselling.LifeArea;
import de.lotse.counselling.process.CounsellingCases;
import de.lotse.counselling.process.StepTasks;
import de.lotse.deadline.DeadlineRegister;
import de.lotse.directory.Topic;
import de.lotse.security.OnBehalf;
import de.lotse.security.ScopedTransactions;
import de.lotse.security.TenantId;
import de.lotse.testing.IntegrationTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The pages of the steps, with what people and attackers type. */
class CounsellingPagesTest extends IntegrationTest {

    private static final String FIRST_TALK = "/aufgaben/erstgespraech";
    private static final String SHORT = "/aufgaben/kurzberatung";
    private static final String CONTACT = "/aufgaben/beratungskontakt";

    @Autowired private MockMvc mvc;
    @Autowired private CaseFiles cases;
    @Autowired private Contacts contacts;
    @Autowired private FirstTalks firstTalks;
    @Autowired private Assessments assessments;
    @Autowired private DeadlineRegister deadlines;
    @Autowired private StepTasks tasks;
    @Autowired private OnBehalf onBehalf;
    @Autowired private JdbcClient jdbc;
    @Autowired private ScopedTransactions transactions;

    @Test
    void a_request_becomes_a_short_counselling_closed_in_one_save() throws Exception {
        CaseView file = open();
        String talk = task(file, "task_first_talk");
        get(FIRST_TALK, talk)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Stärken und Ressourcen")));
        mvc.perform(firstTalk(talk)).andExpect(redirectedUrl("/faelle/" + file.number()));
        assertThat(onBehalf.call("beraterin", () -> firstTalks.find(file.id())).orElseThrow())
                .satisfies(
                        kept -> {
                            assertThat(kept.lifeAreas()).containsExactly(LifeArea.HOUSING);
                            assertThat(kept.texts().strengths()).isEqualTo("Spricht vier Sprachen");
                        });
        tasks.complete(file, "task_decide_level", Map.of("level", "SHORT"));
        String shortTask = task(file, "task_short_counselling");
        get(SHORT, shortTask).andExpect(status().isOk());

        mvc.perform(shortCounselling(shortTask))
                .andExpect(redirectedUrl("/faelle/" + file.number()));

        assertThat(reread(file).status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(onBehalf.call("beraterin", () -> contacts.ofCheckedCase(file.id()))).hasSize(2);
    }

    @Test
    void a_double_click_saves_once_and_says_so() throws Exception {
        CaseView file = open();
        String talk = task(file, "task_first_talk");
        mvc.perform(firstTalk(talk)).andExpect(status().is3xxRedirection());

        mvc.perform(firstTalk(talk))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("schon erledigt")));

        assertThat(onBehalf.call("beraterin", () -> contacts.ofCheckedCase(file.id()))).hasSize(1);
    }

    @Test
    void accompaniment_repeats_contacts_and_is_raised() throws Exception {
        CaseView file = accompanied();
        String contact = task(file, "task_counselling_contact");
        get(CONTACT, contact).andExpect(status().isOk());
        mvc.perform(contact(contact, "FOLLOW_UP").param("followUpOn", "2027-01-11"))
                .andExpect(status().is3xxRedirection());
        assertThat(tasks.one(file, "task_counselling_contact").getDueDate())
                .isEqualTo("2027-01-11");

        mvc.perform(contact(task(file, "task_counselling_contact"), "RAISE"))
                .andExpect(status().is3xxRedirection());

        assertThat(tasks.elements(file)).containsExactly("task_assessment");
    }

    @Test
    void what_is_missing_or_impossible_is_said_at_its_field_and_nothing_is_saved()
            throws Exception {
        CaseView file = accompanied();
        String contact = task(file, "task_counselling_contact");

        mvc.perform(
                        post(CONTACT)
                                .param("taskId", contact)
                                .param("tookPlaceOn", "2031-01-01")
                                .param("form", "TELEPATHY")
                                .param("durationMinutes", "99999")
                                .param("language", "klingon")
                                .param("interpreter", "NONE")
                                .param("note", "<script>alert(1)</script> \u202eمرحبا 😀")
                                .param("outcome", "FOLLOW_UP")
                                .param("followUpOn", "1999-01-01")
                                .with(user("beraterin"))
                                .with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("liegt in der Zukunft"),
                                                containsString("liegt in der Vergangenheit"),
                                                containsString("gibt es in der Liste nicht"),
                                                containsString("&lt;script&gt;alert(1)"),
                                                not(containsString("<script>alert")))));

        assertThat(tasks.elements(file)).containsExactly("task_counselling_contact");
        assertThat(onBehalf.call("beraterin", () -> contacts.ofCheckedCase(file.id()))).hasSize(1);
    }

    @Test
    void text_with_NUL_or_beyond_measure_is_refused() throws Exception {
        CaseView file = open();
        String talk = task(file, "task_first_talk");
        mvc.perform(firstTalk(talk).param("talk.concerns", "x".repeat(10_001)))
                .andExpect(status().isUnprocessableEntity());
        mvc.perform(firstTalk(talk).param("talk.concerns", "a\0b"))
                .andExpect(status().is4xxClientError());
        assertThat(tasks.elements(file)).containsExactly("task_first_talk");
    }

    @Test
    void a_step_of_another_tenant_or_of_another_page_does_not_exist() throws Exception {
        CaseView file = open();
        String talk = task(file, "task_first_talk");
        for (String path :
                new String[] {
                    FIRST_TALK,
                    SHORT,
                    CONTACT,
                    "/aufgaben/frist",
                    "/aufgaben/fristen-klaeren",
                    "/aufgaben/interessenvertretung",
                    "/aufgaben/sofortmassnahme"
                }) {
            mvc.perform(get(path).param("taskId", talk).with(user("fremd")))
                    .andExpect(status().isNotFound());
            mvc.perform(
                            get(path)
                                    .param("taskId", UUID.randomUUID().toString())
                                    .with(user("beraterin")))
                    .andExpect(status().isNotFound());
            mvc.perform(get(path).param("taskId", "'; drop table").with(user("beraterin")))
                    .andExpect(status().isNotFound());
        }
        get(SHORT, talk).andExpect(status().isNotFound());
        mvc.perform(post(FIRST_TALK).param("taskId", talk).with(user("fremd")).with(csrf()))
                .andExpect(status().isNotFound());
    }

    @Test
    void a_supervisor_sees_no_content_and_a_colleague_gives_a_reason_first() throws Exception {
        String talk = task(open(), "task_first_talk");
        mvc.perform(get(FIRST_TALK).param("taskId", talk).with(user("leitung")))
                .andExpect(status().is(not(200)));
        mvc.perform(get(FIRST_TALK).param("taskId", talk).with(user("berater")))
                .andExpect(status().is(not(200)));
    }

    @Test
    void the_way_back_stays_inside_the_product() throws Exception {
        CaseView file = open();
        mvc.perform(
                        firstTalk(task(file, "task_first_talk"))
                                .param("callbackUrl", "https://example.org/"))
                .andExpect(redirectedUrl("/faelle/" + file.number()));
    }

    @Test
    void advocacy_becomes_a_task_keeps_the_case_open_and_ends_with_its_result() throws Exception {
        CaseView file = open();
        String path = "/faelle/" + file.number() + "/interessenvertretung/neu";
        mvc.perform(get(path).with(user("beraterin"))).andExpect(status().isOk());
        String id = UUID.randomUUID().toString();
        for (int click = 0; click < 2; click++) {
            mvc.perform(
                            post(path)
                                    .param("id", id)
                                    .param("kind", "OBJECTION_HELP")
                                    .param("what", "Widerspruch gegen den Bescheid")
                                    .param("towards", "Jobcenter")
                                    .param("dueOn", "2026-12-10")
                                    .param("powerOfAttorney", "true")
                                    .with(user("beraterin"))
                                    .with(csrf()))
                    .andExpect(redirectedUrl("/faelle/" + file.number() + "/beratung"));
        }
        assertThat(tasks.elements(file))
                .containsExactlyInAnyOrder("task_first_talk", "task_advocacy");
        assertThat(tasks.one(file, "task_advocacy").getDueDate()).isEqualTo("2026-12-10");

        mvc.perform(
                        post("/faelle/" + file.number() + "/beratung/beendet")
                                .with(user("beraterin"))
                                .with(csrf()))
                .andExpect(status().is3xxRedirection());
        String openMatters = task(file, "task_decide_deadlines");
        get("/aufgaben/fristen-klaeren", openMatters)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Hilfe beim Widerspruch")));
        mvc.perform(step("/aufgaben/fristen-klaeren", openMatters))
                .andExpect(status().isUnprocessableEntity());

        String advocacy = task(file, "task_advocacy");
        get("/aufgaben/interessenvertretung", advocacy).andExpect(status().isOk());
        mvc.perform(
                        step("/aufgaben/interessenvertretung", advocacy)
                                .param("result", "SUCCESSFUL")
                                .param("outcome", "Stattgegeben"))
                .andExpect(redirectedUrl("/faelle/" + file.number() + "/beratung"));
        mvc.perform(step("/aufgaben/fristen-klaeren", openMatters))
                .andExpect(status().is3xxRedirection());
        assertThat(tasks.elements(file)).containsExactly("task_close");
        assertThat(
                        jdbc.sql("select count(*) from audit_entry where case_id = ?")
                                .param(file.id().value())
                                .query(Long.class)
                                .single())
                .as("nobody reads the audit without a tenant")
                .isZero();
    }

    @Test
    void an_immediate_measure_is_agreed_and_done() throws Exception {
        CaseView file = open();
        String path = "/faelle/" + file.number() + "/sofortmassnahme/neu";
        mvc.perform(get(path).with(user("beraterin")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("2026-11-25")));
        mvc.perform(
                        post(path)
                                .param("kind", "IMMEDIATE_MEASURE")
                                .param("what", " ")
                                .with(user("beraterin"))
                                .with(csrf()))
                .andExpect(status().isUnprocessableEntity());
        mvc.perform(
                        post(path)
                                .param("kind", "IMMEDIATE_MEASURE")
                                .param("what", "Notunterkunft")
                                .param("dueOn", "2026-11-24")
                                .with(user("beraterin"))
                                .with(csrf()))
                .andExpect(status().is3xxRedirection());
        String measure = task(file, "task_immediate_measure");
        mvc.perform(get("/faelle/" + file.number() + "/beratung").with(user("beraterin")))
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "/aufgaben/sofortmassnahme?taskId=" + measure)));
        get("/aufgaben/sofortmassnahme", measure)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Notunterkunft")));
        mvc.perform(step("/aufgaben/sofortmassnahme", measure).param("result", "SUCCESSFUL"))
                .andExpect(status().is3xxRedirection());
        assertThat(tasks.elements(file)).containsExactly("task_first_talk");
        mvc.perform(get("/faelle/" + file.number() + "/beratung").with(user("beraterin")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Notunterkunft")));
    }

    @Test
    void a_deadline_task_leads_to_the_register() throws Exception {
        CaseView file = open();
        onBehalf.run("beraterin", () -> CounsellingCases.letter(deadlines, file));
        mvc.perform(
                        get("/aufgaben/frist")
                                .param("taskId", task(file, "task_meet_deadline"))
                                .with(user("beraterin")))
                .andExpect(redirectedUrlPattern("/fristen/*"));
    }

    @Test
    void the_tab_is_closed_to_strangers_and_tells_the_process() throws Exception {
        CaseView file = accompanied();
        String tab = "/faelle/" + file.number() + "/beratung";
        mvc.perform(get(tab).with(user("fremd"))).andExpect(status().isNotFound());
        mvc.perform(post(tab + "/beendet").with(user("fremd")).with(csrf()))
                .andExpect(status().isNotFound());
        mvc.perform(get(tab).with(user("beraterin")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Beratungsform ändern")));
        mvc.perform(post(tab + "/beratungsform-aendern").with(user("beraterin")).with(csrf()))
                .andExpect(redirectedUrl(tab));
        assertThat(tasks.elements(file)).containsExactly("task_decide_level");
        mvc.perform(post(tab + "/beendet").with(user("beraterin")).with(csrf()))
                .andExpect(redirectedUrl(tab));
        assertThat(tasks.elements(file)).containsExactly("task_close");
        mvc.perform(post(tab + "/weiterfuehren").with(user("beraterin")).with(csrf()))
                .andExpect(redirectedUrl(tab));
        assertThat(tasks.elements(file)).containsExactly("task_decide_level");
    }

    private CaseView open() {
        return CounsellingCases.open(onBehalf, cases);
    }

    private CaseView accompanied() throws Exception {
        CaseView file = open();
        mvc.perform(firstTalk(task(file, "task_first_talk")))
                .andExpect(status().is3xxRedirection());
        tasks.complete(
                file,
                "task_decide_level",
                Map.of("level", "ACCOMPANIMENT", "levelReason", "MORE_NEED"));
        tasks.complete(file, "task_set_follow_up", Map.of("followUpDate", "2026-12-14"));
        return file;
    }

    private String task(CaseView file, String element) {
        return tasks.one(file, element).getId();
    }

    private CaseView reread(CaseView file) {
        return onBehalf.call("beraterin", () -> cases.forProcess(file.id()));
    }

    private ResultActions get(String path, String taskId) throws Exception {
        return mvc.perform(get(path).param("taskId", taskId).with(user("beraterin")));
    }

    private static MockHttpServletRequestBuilder get(String path) {
        return MockMvcRequestBuilders.get(path);
    }

    @Test
    void one_conversation_is_one_contact_and_the_assessment_begins_with_it() throws Exception {
        CaseView file = open();
        mvc.perform(firstTalk(task(file, "task_first_talk")))
                .andExpect(status().is3xxRedirection());
        tasks.complete(file, "task_decide_level", Map.of("level", "SHORT"));
        String shortTask = task(file, "task_short_counselling");
        get(SHORT, shortTask)
                .andExpect(content().string(containsString("Gehört zum Kontakt von heute")));

        mvc.perform(
                        step(SHORT, shortTask)
                                .param("tookPlaceOn", "2026-11-23")
                                .param("form", "PHONE")
                                .param("topics", "HOUSING", "WORK")
                                .param("note", "Auch der Arbeitsvertrag")
                                .param("sameTalk", "true")
                                .param("outcome", "FOLLOW_UP"))
                .andExpect(status().is3xxRedirection());

        assertThat(onBehalf.call("beraterin", () -> contacts.ofCheckedCase(file.id())))
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.facts().topics())
                                    .containsExactlyInAnyOrder(Topic.HOUSING, Topic.WORK);
                            assertThat(one.facts().durationMinutes()).isEqualTo(60);
                            assertThat(one.facts().note()).isEqualTo("Auch der Arbeitsvertrag");
                            assertThat(one.facts().language()).isEqualTo("ar");
                        });
        assertThat(onBehalf.call("beraterin", () -> assessments.open(file.id())).content())
                .satisfies(
                        begun -> {
                            assertThat(begun.needAreas()).containsExactly(LifeArea.HOUSING);
                            assertThat(begun.strengths()).isEqualTo("Spricht vier Sprachen");
                        });
    }

    @Test
    void a_refused_step_keeps_its_task_in_the_address() throws Exception {
        CaseView file = accompanied();
        String contact = task(file, "task_counselling_contact");
        mvc.perform(
                        post(CONTACT + "?taskId=" + contact + "&callbackUrl=/aufgaben")
                                .param("outcome", "FOLLOW_UP")
                                .with(user("beraterin"))
                                .with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "action=\"/aufgaben/beratungskontakt?taskId="
                                                        + contact
                                                        + "&amp;callbackUrl=/aufgaben\"")));
        mvc.perform(contact(contact, "RAISE").param("callbackUrl", "/aufgaben?stand=x"))
                .andExpect(redirectedUrl("/aufgaben?stand=x"));
    }

    @Test
    void a_first_talk_is_corrected_and_what_stood_there_before_stays() throws Exception {
        CaseView file = open();
        mvc.perform(firstTalk(task(file, "task_first_talk")))
                .andExpect(status().is3xxRedirection());
        String page = "/faelle/" + file.number() + "/erstgespraech";
        show(page)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Spricht vier Sprachen")));

        mvc.perform(correction(page, 0, "Spricht fünf Sprachen"))
                .andExpect(redirectedUrl("/faelle/" + file.number() + "/beratung"));
        mvc.perform(correction(page, 0, "Spricht sechs Sprachen"))
                .andExpect(status().isConflict())
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("Spricht fünf Sprachen"),
                                                containsString("Spricht sechs Sprachen"),
                                                containsString(
                                                        "name=\"talk.version\" value=\"1\""))));
        mvc.perform(correction(page, 1, "Spricht fünf Sprachen"))
                .andExpect(status().is3xxRedirection());

        assertThat(onBehalf.call("beraterin", () -> firstTalks.versionsOf(file.id())))
                .extracting(version -> version.talk().texts().strengths())
                .containsExactly("Spricht fünf Sprachen", "Spricht vier Sprachen");
        show(page + "/fassungen")
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("Fassung 2, gültig"),
                                                containsString("Spricht vier Sprachen"))));
        assertThat(audited(file, "COUNSELLING_FIRST_TALK_CORRECTED")).isEqualTo(1);
        assertThat(onBehalf.call("beraterin", () -> contacts.ofCheckedCase(file.id()))).hasSize(1);
    }

    @Test
    void a_correction_is_checked_like_the_talk_and_needs_one() throws Exception {
        CaseView file = open();
        String page = "/faelle/" + file.number() + "/erstgespraech";
        show(page).andExpect(status().isNotFound());
        show(page + "/fassungen").andExpect(status().isNotFound());
        mvc.perform(correction(page, -1, "Näht gut")).andExpect(status().isNotFound());
        mvc.perform(firstTalk(task(file, "task_first_talk")))
                .andExpect(status().is3xxRedirection());

        mvc.perform(
                        post(page)
                                .param("heldOn", "2031-01-01")
                                .param("talk.version", "0")
                                .param("talk.urgency", "NEVER")
                                .param("talk.strengths", "<b>x</b>" + "ü".repeat(10_000))
                                .with(user("beraterin"))
                                .with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("f-heldOn-error"),
                                                containsString("f-talk-strengths-error"),
                                                containsString("f-talk-urgency-error"),
                                                containsString("&lt;b&gt;x"))));

        assertThat(onBehalf.call("beraterin", () -> firstTalks.versionsOf(file.id()))).hasSize(1);
    }

    private long audited(CaseView file, String action) {
        return transactions.read(
                TenantId.of("c0000000-0000-4000-8000-000000000001"),
                () ->
                        jdbc.sql(
                                        "select count(*) from audit_entry where case_id = ? and action = ?")
                                .params(file.id().value(), action)
                                .query(Long.class)
                                .single());
    }

    private ResultActions show(String path) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get(path).with(user("beraterin")));
    }

    private static MockHttpServletRequestBuilder correction(
            String page, long version, String strengths) {
        return post(page)
                .param("heldOn", "2026-11-23")
                .param("talk.version", String.valueOf(version))
                .param("talk.strengths", strengths)
                .param("talk.lifeAreas", "HOUSING")
                .param("talk.institutions", "LANDLORD")
                .param("talk.urgency", "NORMAL")
                .param("talk.asylum", "NONE")
                .param("talk.discrimination", "NONE")
                .param("talk.interpreterPledged", "true")
                .with(user("beraterin"))
                .with(csrf());
    }

    private static MockHttpServletRequestBuilder step(String path, String taskId) {
        return post(path).param("taskId", taskId).with(user("beraterin")).with(csrf());
    }

    private static MockHttpServletRequestBuilder firstTalk(String taskId) {
        return step(FIRST_TALK, taskId)
                .param("talk.version", "-1")
                .param("tookPlaceOn", "2026-11-23")
                .param("form", "IN_PERSON")
                .param("durationMinutes", "60")
                .param("language", "ar")
                .param("interpreter", "VOLUNTEER")
                .param("talk.interpreterPledged", "true")
                .param("topics", "HOUSING")
                .param("talk.strengths", "Spricht vier Sprachen")
                .param("talk.lifeAreas", "HOUSING")
                .param("talk.institutions", "LANDLORD")
                .param("talk.urgency", "NORMAL")
                .param("talk.asylum", "NONE")
                .param("talk.discrimination", "NONE");
    }

    private static MockHttpServletRequestBuilder shortCounselling(String taskId) {
        return step(SHORT, taskId)
                .param("tookPlaceOn", "2026-11-23")
                .param("form", "PHONE")
                .param("topics", "HOUSING")
                .param("note", "Antrag ausgehändigt")
                .param("outcome", "CLOSE");
    }

    private static MockHttpServletRequestBuilder contact(String taskId, String outcome) {
        return step(CONTACT, taskId)
                .param("tookPlaceOn", "2026-11-23")
                .param("form", "PHONE")
                .param("interpreter", "NONE")
                .param("topics", "HOUSING")
                .param("outcome", outcome);
    }
}
