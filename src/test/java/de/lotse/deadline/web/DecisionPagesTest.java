package de.lotse.deadline.web;

import static org.assertj.core.api.Assertions.assertThat;
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
import de.lotse.deadline.AsylumDecision;
import de.lotse.deadline.CalculatedDeadline;
import de.lotse.deadline.DeadlineQuestion;
import de.lotse.deadline.DeadlineState;
import de.lotse.deadline.DeadlineView;
import de.lotse.deadline.DecisionDeadlines;
import de.lotse.deadline.DecisionId;
import de.lotse.deadline.DecisionView;
import de.lotse.deadline.NewDecision;
import de.lotse.deadline.Questions;
import de.lotse.security.OnBehalf;
import de.lotse.testing.IntegrationTest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class DecisionPagesTest extends IntegrationTest {

    private static final LocalDate SERVED = LocalDate.of(2026, 12, 18);
    private static final LocalDate CORRECTED = LocalDate.of(2026, 12, 22);

    @Autowired private MockMvc mvc;
    @Autowired private DecisionDeadlines decisions;
    @Autowired private CaseFiles cases;
    @Autowired private OnBehalf onBehalf;

    private final UUID formId = UUID.randomUUID();
    private CaseView file;

    @BeforeEach
    void openCase() {
        file = CounsellingCases.open(onBehalf, cases);
        clock.set(LocalDate.of(2026, 12, 22));
    }

    @Test
    void aLetterIsCalculatedAnsweredAndRegisteredOnceThoughSentTwice() throws Exception {
        send(newLetter(), "calculate")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("1. Weihnachtsfeiertag")));
        Map<String, String> answered = answers(newLetter(), question(SERVED));

        send(answered, "register").andExpect(redirectedUrl("/fristen/bescheide/" + formId));
        send(answered, "register").andExpect(redirectedUrl("/fristen/bescheide/" + formId));

        assertThat(registered()).hasSize(1);
        assertThat(deadline("COURT_ACTION").due()).isEqualTo(LocalDate.of(2026, 12, 28));
    }

    @Test
    void theSameLetterTwiceIsPointedOut() throws Exception {
        register();

        send(newLetter(), "calculate")
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "Ein Brief mit denselben Angaben ist schon eingetragen")));
    }

    @Test
    void factsChangedAfterTheCalculationAreAskedAnew() throws Exception {
        Map<String, String> answered = answers(newLetter(), question(SERVED));
        answered.put("serviceDate", "2026-12-21");

        send(answered, "register")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Die Angaben haben sich geändert")));

        assertThat(registered()).isEmpty();
    }

    @Test
    void anotherDayTakesAReasonAndWhatWasTypedStays() throws Exception {
        Map<String, String> answered = answers(newLetter(), question(SERVED));
        answered.put("answers[0].choice", "CHANGED");
        answered.put("answers[0].due", "2026-12-24");

        send(answered, "register")
                .andExpect(status().isOk())
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("Bitte geben Sie den Grund an."),
                                                containsString("2026-12-24"),
                                                containsString("BAMF vom 17.12.2026"))));
        assertThat(registered()).isEmpty();

        answered.put("answers[0].reason", "<script>alert(1)</script> Gericht geschlossen");
        send(answered, "register").andExpect(status().is3xxRedirection());
        mvc.perform(
                        get("/fristen/" + deadline(answered.get("answers[0].kind")).id())
                                .with(user("beraterin")))
                .andExpect(content().string(containsString("&lt;script&gt;")))
                .andExpect(content().string(not(containsString("<script>alert"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "serviceDate|2026-12-23|Dieser Tag liegt in der Zukunft",
                "serviceDate|2027-02-29|",
                "serviceDate||Diese Angabe fehlt",
                "serviceDate|0001-01-01|",
                "service|PIGEON|",
                "service||Diese Angabe fehlt",
                "instructions||Diese Angabe fehlt",
                "lodgedOn||Diese Angabe fehlt",
                "lodgedOn|2026-12-19|nicht nach dem Bescheid",
                "decision|DISCONTINUED|kennt das neue Asylrecht",
                "decision|NONE|",
                "statedPeriod|P9Q|nicht lesbar",
                "receivedOn|2026-12-01|nicht vor der Absendung",
                "receivedOn|2026-12-30|Zukunft",
                "persons|00000000-0000-4000-8000-000000000000|Diese Person gehört nicht zum Fall",
                "persons|x|",
                "responsible|00000000-0000-4000-8000-000000000000|arbeitet nicht an diesem Standort",
                "responsible||",
                "actor|NOBODY|",
                "answers[0].choice|PERHAPS|",
                "answers[0].choice||Bitte entscheiden Sie",
                "answers[0].calculatedDue|2026-12-29|Die Angaben haben sich geändert",
                "answers[0].calculatedDue|tomorrow|",
                "answers[0].kind|OTHER|Die Angaben haben sich geändert",
            })
    void whatDoesNotFitIsSaidAndNothingSaved(String field, String value, String message)
            throws Exception {
        Map<String, String> answered = answers(newLetter(), question(SERVED));
        answered.put(field, value == null ? "" : value);

        send(answered, "register")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(message == null ? "" : message)))
                .andExpect(content().string(containsString("BAMF vom 17.12.2026")));

        assertThat(registered()).isEmpty();
    }

    @Test
    void aReasonThatIsTooLongIsRefused() throws Exception {
        Map<String, String> answered = answers(newLetter(), question(SERVED));
        answered.put("answers[0].choice", "LEFT_OUT");
        answered.put("answers[0].reason", "x".repeat(1001));

        send(answered, "register").andExpect(status().isOk());

        assertThat(registered()).isEmpty();
    }

    @Test
    void aCorrectionMovesTheDeadlinesAndAStaleOneShowsBothVersions() throws Exception {
        DecisionId id = register();
        Map<String, String> corrected = answers(facts(CORRECTED), question(CORRECTED));
        correct(id, corrected).andExpect(redirectedUrl("/fristen/bescheide/" + id));
        assertThat(deadline("COURT_ACTION").due()).isEqualTo(LocalDate.of(2026, 12, 29));

        LocalDate other = LocalDate.of(2026, 12, 21);
        correct(id, answers(facts(other), question(other)))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Mo, 21.12.2026")))
                .andExpect(content().string(containsString("Di, 22.12.2026")));

        assertThat(deadline("COURT_ACTION").due()).isEqualTo(LocalDate.of(2026, 12, 29));
    }

    @Test
    void aCorrectionTakesAReason() throws Exception {
        DecisionId id = register();
        Map<String, String> corrected = answers(facts(CORRECTED), question(CORRECTED));
        corrected.put("reason", "");

        correct(id, corrected).andExpect(status().isOk());

        assertThat(deadline("COURT_ACTION").due()).isEqualTo(LocalDate.of(2026, 12, 28));
    }

    @Test
    void aWithdrawnDecisionEndsItsDeadlines() throws Exception {
        DecisionId id = register();
        withdraw(id, "").andExpect(status().isOk());
        assertThat(deadline("COURT_ACTION").state()).isEqualTo(DeadlineState.OPEN);

        withdraw(id, "Bundesamt hat aufgehoben").andExpect(status().is3xxRedirection());

        assertThat(deadline("COURT_ACTION").state()).isEqualTo(DeadlineState.VOID);
        mvc.perform(get("/fristen/bescheide/" + id).with(user("beraterin")))
                .andExpect(content().string(containsString("Bundesamt hat aufgehoben")));
    }

    @Test
    void whoMayNotSeeTheCaseSeesNoDecision() throws Exception {
        DecisionId id = register();

        mvc.perform(get("/fristen/bescheide/" + id).with(user("fremd")))
                .andExpect(status().isNotFound());
        mvc.perform(get("/fristen/bescheide/" + id).with(user("leitung")))
                .andExpect(status().isForbidden());
        mvc.perform(get("/fristen/bescheide/" + UUID.randomUUID()).with(user("beraterin")))
                .andExpect(status().isNotFound());
    }

    @Test
    void aMissedDeadlineLeadsToItsRestitution() throws Exception {
        register();
        clock.set(LocalDate.of(2027, 1, 4));
        DeadlineView missed = deadline("COURT_ACTION");
        mvc.perform(
                        post("/fristen/" + missed.id() + "/entscheiden")
                                .with(user("beraterin"))
                                .with(csrf())
                                .param("version", String.valueOf(missed.version()))
                                .param("outcome", "MISSED"))
                .andExpect(redirectedUrl("/fristen/" + missed.id()));

        mvc.perform(get("/fristen/" + missed.id()).with(user("beraterin")))
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "/fristen/brief?rule=RESTITUTION_ADMINISTRATIVE_COURT&amp;follows="
                                                        + missed.id())));
        mvc.perform(
                        get("/faelle/" + file.number() + "/fristen/brief")
                                .param("rule", "RESTITUTION_ADMINISTRATIVE_COURT")
                                .param("follows", missed.id().toString())
                                .with(user("beraterin")))
                .andExpect(status().isOk());
    }

    private DecisionId register() {
        DeadlineQuestion question = question(SERVED);
        return onBehalf.call(
                "beraterin",
                () ->
                        decisions.register(
                                NewDecision.confirmed(
                                        file.id(),
                                        List.of(),
                                        question,
                                        decisions.calculate(question),
                                        "BAMF vom 17.12.2026")));
    }

    private ResultActions send(Map<String, String> form, String step) throws Exception {
        return submit("/faelle/" + file.number() + "/fristen/brief", form, step);
    }

    private ResultActions correct(DecisionId id, Map<String, String> form) throws Exception {
        return submit("/fristen/bescheide/" + id + "/korrigieren", form, "register");
    }

    private ResultActions submit(String path, Map<String, String> form, String step)
            throws Exception {
        MockHttpServletRequestBuilder request =
                post(path).with(user("beraterin")).with(csrf()).param("step", step);
        form.forEach(request::param);
        return mvc.perform(request);
    }

    private ResultActions withdraw(DecisionId id, String reason) throws Exception {
        return mvc.perform(
                post("/fristen/bescheide/" + id + "/zuruecknehmen")
                        .with(user("beraterin"))
                        .with(csrf())
                        .param("version", "0")
                        .param("reason", reason)
                        .param("proofKind", "WITHDRAWAL_LETTER")
                        .param("proofDate", "2026-12-22")
                        .param("keptAt", "Handakte"));
    }

    private Map<String, String> newLetter() {
        Map<String, String> form = facts(SERVED);
        form.put("id", formId.toString());
        form.put("letter", "BAMF vom 17.12.2026");
        form.put("actor", "CLIENT");
        form.put("responsible", file.adviser().toString());
        return form;
    }

    private static Map<String, String> facts(LocalDate served) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("version", "0");
        form.put("rule", "ASYLUM_DECISION");
        form.put("decision", "MANIFESTLY_UNFOUNDED");
        form.put("lodgedOn", "2026-07-13");
        form.put("service", "PZU_MAILBOX");
        form.put("serviceDate", served.toString());
        form.put("instructions", "CORRECT");
        form.put("seat", "RP");
        form.put("reason", "SERVICE_DATE_WRONG");
        return form;
    }

    private Map<String, String> answers(Map<String, String> form, DeadlineQuestion question) {
        List<CalculatedDeadline> calculated =
                onBehalf.call("beraterin", () -> decisions.calculate(question));
        for (int i = 0; i < calculated.size(); i++) {
            String path = "answers[" + i + "].";
            LocalDate precaution = calculated.get(i).precautionaryDue();
            form.put(path + "kind", calculated.get(i).kind());
            form.put(path + "calculatedDue", calculated.get(i).due().toString());
            form.put(
                    path + "calculatedPrecaution", precaution == null ? "" : precaution.toString());
            form.put(path + "choice", "CONFIRMED");
        }
        return form;
    }

    private List<DecisionView> registered() {
        return onBehalf.call("beraterin", () -> decisions.ofCase(file.id()));
    }

    private DeadlineView deadline(String kind) {
        DecisionId id = registered().get(0).id();
        return onBehalf.call("beraterin", () -> decisions.deadlinesOf(id)).stream()
                .filter(deadline -> deadline.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static DeadlineQuestion question(LocalDate served) {
        return Questions.decision(
                AsylumDecision.MANIFESTLY_UNFOUNDED, LocalDate.of(2026, 7, 13), served);
    }
}
