package de.lotse.asylum.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.lotse.asylum.AsylumLetters;
import de.lotse.asylum.AsylumProcedures;
import de.lotse.asylum.HearingId;
import de.lotse.asylum.HearingOutcome;
import de.lotse.asylum.Hearings;
import de.lotse.asylum.LetterId;
import de.lotse.asylum.LetterKind;
import de.lotse.asylum.ProcedureDeadlines;
import de.lotse.asylum.ProcedureId;
import de.lotse.asylum.process.AsylumCases;
import de.lotse.asylum.process.AsylumWorkflow;
import de.lotse.casefile.CaseView;
import de.lotse.deadline.AsylumDecision;
import de.lotse.deadline.CalculatedDeadline;
import de.lotse.deadline.DeadlineQuestion;
import de.lotse.deadline.DeadlineState;
import de.lotse.deadline.DeadlineView;
import de.lotse.deadline.DecisionDeadlines;
import de.lotse.deadline.Questions;
import de.lotse.testing.IntegrationTest;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class AsylumPagesTest extends IntegrationTest {

    @Autowired private MockMvc web;
    @Autowired private AsylumCases cases;
    @Autowired private AsylumProcedures procedures;
    @Autowired private AsylumLetters letters;
    @Autowired private Hearings hearings;
    @Autowired private ProcedureDeadlines deadlines;
    @Autowired private AsylumWorkflow workflow;
    @Autowired private DecisionDeadlines decisions;
    @Autowired private AsylumSamplePages samples;

    private CaseView file;
    private ProcedureId procedure;

    @BeforeEach
    void takeUp() {
        file = cases.open();
        procedure = cases.takeUp(file);
    }

    @Test
    void everyPageOpensInBothLanguages() throws Exception {
        for (var visit : samples.visits().values()) {
            for (String language : new String[] {"de", "en"}) {
                web.perform(get(visit.path()).param("lang", language).with(user(visit.username())))
                        .andExpect(status().isOk());
            }
        }
    }

    @Test
    void aFormSentTwiceTakesOneProcedureUp() throws Exception {
        UUID id = UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            send(post(tab() + "/neu").param("id", id.toString()).param("fileNumber", "1234567-423"))
                    .andExpect(status().is3xxRedirection());
        }

        assertThat(cases.asAdviser(() -> procedures.of(file.id()))).hasSize(2);
        look(tab()).andExpect(content().string(containsString("1234567-423")));
    }

    @Test
    void theStatusNeedsTheDayOfTheApplicationAndKeepsWhatWasTyped() throws Exception {
        String task = cases.task(file, "task_record_status").getId();
        send(post(StatusStepController.PATH)
                        .param("taskId", task)
                        .param("version", "0")
                        .param("stage", "LODGED")
                        .param("elsewhere", "NONE")
                        .param("needs", "Ruhiger Raum"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Bitte den Tag des Antrags angeben")))
                .andExpect(content().string(containsString("Ruhiger Raum")));

        send(post(StatusStepController.PATH)
                        .param("taskId", task)
                        .param("version", "0")
                        .param("stage", "LODGED")
                        .param("lodgedOn", "2026-05-04")
                        .param("elsewhere", "NONE"))
                .andExpect(status().is3xxRedirection());

        assertThat(cases.asAdviser(() -> procedures.require(procedure)).status().lodgedOn())
                .isEqualTo(LocalDate.of(2026, 5, 4));
        assertThat(cases.tasks(file)).contains("task_inform");
    }

    @Test
    void aStatusSavedMeanwhileShowsBothVersions() throws Exception {
        cases.run(() -> procedures.lodged(procedure, LocalDate.of(2026, 5, 4)));
        String task = cases.task(file, "task_record_status").getId();

        send(post(StatusStepController.PATH)
                        .param("taskId", task)
                        .param("version", "0")
                        .param("stage", "NOT_APPLIED")
                        .param("elsewhere", "NONE")
                        .param("languages", "Dari"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Dari")))
                .andExpect(content().string(containsString("04.05.2026")));
    }

    @Test
    void aDecisionShowsItsDeadlinesWithDerivationAndRegistersThemWhenConfirmed() throws Exception {
        clock.set(java.time.Instant.parse("2026-12-21T09:00:00Z"));
        String task = arrived();
        send(decision(task, "calculate"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("28.12.2026")))
                .andExpect(content().string(containsString("§ 36")))
                .andExpect(content().string(containsString("answers[0].choice")));

        send(answered(decision(task, "save"))).andExpect(status().is3xxRedirection());

        assertThat(cases.asAdviser(() -> deadlines.undecided(procedure)))
                .extracting(DeadlineView::kind)
                .contains("COURT_ACTION", "INTERIM_RELIEF", "STATEMENT_OF_GROUNDS");
        look(tab()).andExpect(content().string(containsString("Offensichtlich unbegründet")));
    }

    @Test
    void aLetterOfTheCourtSetsTheDeparturePeriodAnew() throws Exception {
        send(courtLetter().param("departure", "NEW"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("departureOn-error")))
                .andExpect(content().string(containsString("reference-error")));
        send(courtLetter()
                        .param("departure", "NEW")
                        .param("departureOn", "2026-12-18")
                        .param("reference", "4 L 123/26.TR"))
                .andExpect(status().is3xxRedirection());
        send(courtLetter().param("departure", "SUSPENDED").param("reference", "4 L 123/26.TR"))
                .andExpect(status().is3xxRedirection());

        assertThat(cases.asAdviser(() -> deadlines.of(procedure)))
                .singleElement()
                .satisfies(
                        departure -> {
                            assertThat(departure.due()).isEqualTo(LocalDate.of(2026, 12, 18));
                            assertThat(departure.state()).isEqualTo(DeadlineState.VOID);
                        });
    }

    @Test
    void aDecisionThatTheRegimeDoesNotKnowIsRefusedAtItsField() throws Exception {
        send(post(LetterStepController.DECISION)
                        .param("taskId", arrived())
                        .param("action", "calculate")
                        .param("kind", "DISCONTINUED")
                        .param("lodgedOn", "2026-08-03")
                        .param("service", "PZU_MAILBOX")
                        .param("serviceDate", "2026-11-20")
                        .param("instructions", "CORRECT")
                        .param("note", "Umschlag liegt bei"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("kind-error")))
                .andExpect(content().string(containsString("Umschlag liegt bei")));
    }

    @Test
    void aPostingDateInTheFutureIsRefused() throws Exception {
        send(post(LetterStepController.DECISION)
                        .param("taskId", arrived())
                        .param("kind", "UNFOUNDED")
                        .param("lodgedOn", "2026-08-03")
                        .param("service", "ORDINARY_LETTER")
                        .param("serviceDate", "2027-02-01")
                        .param("instructions", "CORRECT"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("liegt in der Zukunft")));
    }

    @Test
    void aDecisionReportedByMistakeIsTakenBack() throws Exception {
        String task = arrived();

        send(post(LetterStepController.DECISION + "/irrtum").param("taskId", task))
                .andExpect(status().is3xxRedirection());

        assertThat(cases.tasks(file)).doesNotContain("task_record_decision", "task_counsel_remedy");
        send(decision(task, "save")).andExpect(status().isConflict());
    }

    @Test
    void aHearingIsEnteredMovedIntoThePastAndCalledOff() throws Exception {
        send(post(one() + "/anhoerung/neu")
                        .param("id", UUID.randomUUID().toString())
                        .param("day", "2026-12-14"))
                .andExpect(status().isUnprocessableEntity());
        HearingId hearing = cases.schedule(procedure, LocalDateTime.of(2026, 12, 14, 9, 0));
        String path = one() + "/anhoerung/" + hearing;

        send(hearing(path, hearing, "0", "2026-11-20")).andExpect(status().is3xxRedirection());
        send(hearing(path, hearing, "0", "2026-12-16")).andExpect(status().isConflict());
        assertThat(cases.asAdviser(() -> hearings.require(hearing)).day())
                .isEqualTo(LocalDate.of(2026, 11, 20));
        send(post(path + "/aufheben").param("version", "1")).andExpect(status().is3xxRedirection());

        look(path).andExpect(status().isNotFound());
    }

    @Test
    void whatEndsTheProcedureIsAskedOnceMoreWithTheDeadlinesThatGoOn() throws Exception {
        HearingId hearing = cases.schedule(procedure, LocalDateTime.of(2026, 11, 20, 9, 0));
        cases.run(
                () ->
                        hearings.record(
                                hearing, HearingOutcome.NOT_APPEARED, LocalDate.of(2026, 11, 25)));

        look(one() + "/ereignis/zurueckgenommen")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Diese Fristen laufen weiter")));
        look(one() + "/beenden")
                .andExpect(content().string(containsString("Diese Fristen laufen weiter")));
        look(one() + "/ereignis/anschrift").andExpect(status().isNotFound());
    }

    @Test
    void returnCounsellingIsNotDoneWithoutItsWarning() throws Exception {
        cases.run(() -> workflow.returnWished(procedure));
        String task = cases.task(file, "task_return_counselling").getId();
        MockHttpServletRequestBuilder answers =
                post("/aufgaben/" + task)
                        .param("antwort.returnResult", "REFERRED")
                        .param("antwort.returnAid", "APPLIED");

        send(answers).andExpect(status().isUnprocessableEntity());
        assertThat(cases.tasks(file)).contains("task_return_counselling");

        send(answers.param("antwort.returnWarning", "true")).andExpect(status().is3xxRedirection());
        assertThat(cases.tasks(file)).doesNotContain("task_return_counselling");
    }

    @Test
    void restitutionIsRequestedOnlyWhenItsDeadlineStandsInTheRegister() throws Exception {
        LetterId letter =
                cases.decided(
                        procedure,
                        LetterKind.UNFOUNDED,
                        LocalDate.of(2026, 10, 1),
                        LocalDate.of(2026, 5, 4));
        cases.missed(letter);
        String task = cases.task(file, "task_restitution").getId();
        String missed = cases.asAdviser(() -> letters.require(letter)).action().toString();
        look(RestitutionStepController.PATH + "?taskId=" + task)
                .andExpect(content().string(containsString("follows=" + missed)))
                .andExpect(content().string(containsString("steht noch nicht im Fristenbuch")));

        send(restitution(task, "REQUESTED"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("result-error")));
        send(restitution(task, "")).andExpect(status().isUnprocessableEntity());
        assertThat(cases.tasks(file)).contains("task_restitution");

        cases.restitutionRegistered(letter, LocalDate.of(2026, 11, 20));
        look(RestitutionStepController.PATH + "?taskId=" + task)
                .andExpect(content().string(not(containsString("follows="))));
        send(restitution(task, "REQUESTED")).andExpect(status().is3xxRedirection());
        assertThat(cases.tasks(file)).doesNotContain("task_restitution");
    }

    @Test
    void theStepOfRestitutionLinksToTheFormThatEntersItsDeadline() throws Exception {
        LetterId letter =
                cases.decided(
                        procedure,
                        LetterKind.UNFOUNDED,
                        LocalDate.of(2026, 10, 1),
                        LocalDate.of(2026, 5, 4));
        cases.missed(letter);
        String task = cases.task(file, "task_restitution").getId();
        String missed = cases.asAdviser(() -> letters.require(letter)).action().toString();
        String link =
                "/faelle/"
                        + file.number()
                        + "/fristen/brief?rule=RESTITUTION_ADMINISTRATIVE_COURT&follows="
                        + missed;

        look(RestitutionStepController.PATH + "?taskId=" + task)
                .andExpect(content().string(containsString(link.replace("&", "&amp;"))))
                .andExpect(content().string(containsString("href=\"/fristen/" + missed + "\"")));

        look(link)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(hidden("follows", missed))))
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                hidden(
                                                        "rule",
                                                        "RESTITUTION_ADMINISTRATIVE_COURT"))));
        look("/fristen/" + missed).andExpect(status().isOk());
    }

    private static String hidden(String name, String value) {
        return "<input type=\"hidden\" name=\"" + name + "\" value=\"" + value + "\">";
    }

    @Test
    void nothingIsSaidToBeWaitedForWhileDeadlinesRun() throws Exception {
        cases.informed(file);
        look(tab())
                .andExpect(content().string(containsString("Es wird gewartet")))
                .andExpect(content().string(not(containsString("Die laufenden Fristen oben"))));

        cases.decided(
                procedure,
                LetterKind.UNFOUNDED,
                LocalDate.of(2026, 11, 20),
                LocalDate.of(2026, 5, 4));
        cases.complete(file, "task_counsel_remedy", Map.of("remedyChoice", "NO_ACTION"));

        look(tab())
                .andExpect(content().string(containsString("Die laufenden Fristen oben")))
                .andExpect(content().string(not(containsString("Es wird gewartet"))));
    }

    private static MockHttpServletRequestBuilder restitution(String task, String result) {
        return post(RestitutionStepController.PATH).param("taskId", task).param("result", result);
    }

    @Test
    void whatHappensLaterIsSaidToBeLate() throws Exception {
        cases.clientLost(procedure);

        for (String path : new String[] {"/bescheid", "/ereignis/anschrift"}) {
            send(post(one() + path)).andExpect(status().isNotFound());
        }
        send(post(one() + "/ereignis/unbekannt")).andExpect(status().isNotFound());
        look(tab() + "/keine-kennung/antrag").andExpect(status().isNotFound());
    }

    @Test
    void optionsAreShownBeforeTheyAreKept() throws Exception {
        cases.run(() -> workflow.optionsWanted(procedure));
        String task = cases.task(file, "task_check_options").getId();
        MockHttpServletRequestBuilder asked =
                post(OptionsStepController.PATH)
                        .param("taskId", task)
                        .param("stayMonths", "80")
                        .param("note", "Arbeitet im Pflegeheim");

        send(asked.param("action", "find"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("§ 25b AufenthG")));
        send(post(OptionsStepController.PATH).param("taskId", task).param("stayMonths", "-1"))
                .andExpect(status().isUnprocessableEntity());
        send(post(OptionsStepController.PATH).param("taskId", task).param("stayMonths", "80"))
                .andExpect(redirectedUrlPattern("/faelle/*/asylverfahren"));

        look(tab()).andExpect(content().string(containsString("§ 25b AufenthG")));
    }

    @Test
    void supervisorsSeeNoProcedure() throws Exception {
        web.perform(get(tab()).with(user("leitung"))).andExpect(status().isForbidden());
    }

    private String arrived() {
        return cases.asAdviser(() -> workflow.decisionArrived(procedure).orElseThrow());
    }

    private static MockHttpServletRequestBuilder decision(String task, String action) {
        return post(LetterStepController.DECISION)
                .param("taskId", task)
                .param("action", action)
                .param("letterId", UUID.randomUUID().toString())
                .param("kind", "MANIFESTLY_UNFOUNDED")
                .param("lodgedOn", "2026-08-03")
                .param("service", "PZU_MAILBOX")
                .param("serviceDate", "2026-12-18")
                .param("instructions", "CORRECT");
    }

    private MockHttpServletRequestBuilder courtLetter() {
        String task = cases.asAdviser(() -> workflow.courtLetterArrived(procedure).orElseThrow());
        return post(LetterStepController.COURT)
                .param("taskId", task)
                .param("letterId", UUID.randomUUID().toString())
                .param("kind", "OTHER_COURT_LETTER")
                .param("serviceDate", "2026-11-20");
    }

    private MockHttpServletRequestBuilder answered(MockHttpServletRequestBuilder request) {
        List<CalculatedDeadline> calculated =
                cases.asAdviser(() -> decisions.calculate(manifestlyUnfounded()));
        for (int i = 0; i < calculated.size(); i++) {
            String answer = "answers[" + i + "].";
            CalculatedDeadline deadline = calculated.get(i);
            request.param(answer + "kind", deadline.kind())
                    .param(answer + "choice", "CONFIRMED")
                    .param(answer + "calculatedDue", deadline.due().toString());
            if (deadline.precautionaryDue() != null) {
                request.param(
                        answer + "calculatedPrecaution", deadline.precautionaryDue().toString());
            }
        }
        return request;
    }

    private static DeadlineQuestion manifestlyUnfounded() {
        return Questions.decision(
                AsylumDecision.MANIFESTLY_UNFOUNDED,
                LocalDate.of(2026, 8, 3),
                LocalDate.of(2026, 12, 18));
    }

    private static MockHttpServletRequestBuilder hearing(
            String path, HearingId id, String version, String day) {
        return post(path)
                .param("id", id.toString())
                .param("version", version)
                .param("day", day)
                .param("time", "09:00");
    }

    private String tab() {
        return "/faelle/" + file.number() + "/asylverfahren";
    }

    private String one() {
        return tab() + "/" + procedure;
    }

    private ResultActions look(String path) throws Exception {
        return web.perform(get(path).with(user("beraterin")));
    }

    private ResultActions send(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(csrf()).with(user("beraterin")));
    }
}
