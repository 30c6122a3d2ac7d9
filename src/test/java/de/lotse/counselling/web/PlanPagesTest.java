package de.lotse.counselling.web;

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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.lotse.casefile.CaseView;
import de.lotse.counselling.HelpPlans;
import de.lotse.counselling.PlanDrafts;
import de.lotse.counselling.PlanState;
import de.lotse.counselling.Plans;
import de.lotse.counselling.process.CaseManagement;
import de.lotse.counselling.process.PlanCases;
import de.lotse.security.OnBehalf;
import de.lotse.testing.IntegrationTest;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class PlanPagesTest extends IntegrationTest {

    private static final String PLAN = "/aufgaben/hilfeplan";

    @Autowired private MockMvc mvc;
    @Autowired private PlanCases planCases;
    @Autowired private HelpPlans plans;
    @Autowired private PlanDrafts drafts;
    @Autowired private OnBehalf onBehalf;

    @Test
    void theAssessmentLeadsToTheHilfeplan() throws Exception {
        CaseView file = planCases.atAssessment();
        String task = planCases.taskId(file, CaseManagement.TASK_ASSESSMENT);

        perform(get("/aufgaben/assessment").param("taskId", task), "beraterin")
                .andExpect(status().isOk());
        perform(
                        post("/aufgaben/assessment")
                                .param("taskId", task)
                                .param("number", "1")
                                .param("strengths", "Näht sehr gut")
                                .param("needAreas", "HOUSING", "WORK")
                                .param("action", "finish"),
                        "beraterin")
                .andExpect(redirectedUrl("/faelle/" + file.number() + "/assessment"));

        assertThat(planCases.openTasks(file, CaseManagement.TASK_PLAN)).isEqualTo(1);
        perform(get("/faelle/" + file.number() + "/assessment"), "beraterin")
                .andExpect(content().string(containsString("Näht sehr gut")));
    }

    @Test
    void anAssessmentWithoutStrengthsIsKeptAndNotFinished() throws Exception {
        CaseView file = planCases.atAssessment();
        String task = planCases.taskId(file, CaseManagement.TASK_ASSESSMENT);

        perform(
                        post("/aufgaben/assessment")
                                .param("taskId", task)
                                .param("number", "1")
                                .param("needs", "<script>alert(1)</script> شغل 👩‍🏭")
                                .param("needAreas", "NONSENSE")
                                .param("action", "finish"),
                        "beraterin")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("f-strengths-error"),
                                                containsString("f-needAreas-error"),
                                                containsString("شغل"),
                                                containsString("&lt;script&gt;alert"),
                                                not(containsString("<script>alert")))));
        assertThat(planCases.openTasks(file, CaseManagement.TASK_ASSESSMENT)).isEqualTo(1);
    }

    @Test
    void aPlanIsPutBeforeTheClientAndTheStepIsDone() throws Exception {
        CaseView file = planCases.atPlan(Plans.assessment());
        String task = planCases.taskId(file, CaseManagement.TASK_PLAN);

        perform(get(PLAN).param("taskId", task), "beraterin")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Organisiert den Alltag")));
        perform(complete(task).param("action", "finish"), "beraterin")
                .andExpect(redirectedUrl("/faelle/" + file.number() + "/hilfeplan"));

        assertThat(onBehalf.call("beraterin", () -> plans.latest(file.id())).orElseThrow().state())
                .isEqualTo(PlanState.PROPOSED);
        assertThat(planCases.openTasks(file, "task_agreement")).isEqualTo(1);
    }

    @Test
    void theCaseSaysWhatComesNextAndTheSupervisorReadsNoMeasure() throws Exception {
        CaseView file = planCases.atMeasures(Plans.assessment(), Plans.twoGoals());
        String overview = "/faelle/" + file.number();

        perform(get(overview), "beraterin")
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString(
                                                        "Maßnahme umsetzen (Nr. 1) – Wohnberechtigungsschein beantragen"),
                                                containsString("Überprüfung fällig"),
                                                containsString("Mo, 01.02.2027"))));
        perform(get("/aufgaben?ansicht=standorte&fall=" + file.number()), "leitung")
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("Maßnahme umsetzen (Nr. 1)"),
                                                not(containsString("Wohnberechtigung")))));
    }

    @Test
    void theStepThatIsDoneIsNotDoneTwice() throws Exception {
        CaseView file = planCases.atPlan(Plans.assessment());
        String task = planCases.taskId(file, CaseManagement.TASK_PLAN);
        perform(complete(task).param("action", "finish"), "beraterin")
                .andExpect(status().is3xxRedirection());

        perform(complete(task).param("action", "finish"), "beraterin")
                .andExpect(status().isConflict());
        assertThat(onBehalf.call("beraterin", () -> plans.versions(file.id()))).hasSize(1);
    }

    @Test
    void rowsAreAddedAndRemovedWithoutSavingAnything() throws Exception {
        CaseView file = planCases.atPlan(Plans.assessment());
        String task = planCases.taskId(file, CaseManagement.TASK_PLAN);

        perform(complete(task).param("action", "add-goal"), "beraterin")
                .andExpect(status().isOk())
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("goals[1].text"),
                                                containsString("Eigene Wohnung"))));
        perform(
                        complete(task)
                                .param("goals[0].template", "HOUSING_BENEFIT")
                                .param("action", "add-measure-0"),
                        "beraterin")
                .andExpect(content().string(containsString("value=\"Wohngeld\"")));
        perform(complete(task).param("action", "remove-measure-0-0"), "beraterin")
                .andExpect(content().string(not(containsString("Anmelden bei der Wohnbau"))));
        perform(complete(task).param("action", "remove-goal-77"), "beraterin")
                .andExpect(status().isOk());
        assertThat(onBehalf.call("beraterin", () -> plans.versions(file.id()))).isEmpty();
    }

    @Test
    void whatIsMissingOrImpossibleIsNamedAtItsField() throws Exception {
        CaseView file = planCases.atPlan(Plans.assessment());
        String task = planCases.taskId(file, CaseManagement.TASK_PLAN);

        refused(task, "goals[0].text", "", "f-goals-0-text-error");
        refused(task, "goals[0].text", "x".repeat(1001), "f-goals-0-text-error");
        refused(task, "goals[0].text", "a\0b", "f-goals-0-text-error");
        refused(task, "goals[0].area", "MOON", "f-goals-0-area-error");
        refused(task, "goals[0].targetDate", "2020-01-01", "f-goals-0-targetDate-error");
        refused(task, "goals[0].targetDate", "31.02.2027", "f-goals-0-targetDate-error");
        refused(task, "goals[0].measures[0].dueOn", "2099-01-01", "measures-0-dueOn-error");
        refused(task, "goals[0].measures[0].responsible", "PARTNER", "measures-0-partner-error");
        refused(task, "reviewDate", "", "f-reviewDate-error");
        refused(task, "reviewDate", "2031-01-01", "f-reviewDate-error");
        refused(task, "language", "klingon", "f-language-error");
        refused(task, "wishes", "x".repeat(4001), "f-wishes-error");
        assertThat(planCases.openTasks(file, CaseManagement.TASK_PLAN)).isEqualTo(1);
        assertThat(onBehalf.call("beraterin", () -> plans.versions(file.id()))).isEmpty();
    }

    @Test
    void anEmptyPlanIsSavedForNowButNotPutBeforeTheClient() throws Exception {
        CaseView file = planCases.atPlan(Plans.assessment());
        String task = planCases.taskId(file, CaseManagement.TASK_PLAN);

        perform(post(PLAN).param("taskId", task).param("number", "1"), "beraterin")
                .andExpect(redirectedUrlPattern(PLAN + "?taskId=*"));
        perform(
                        post(PLAN)
                                .param("taskId", task)
                                .param("number", "1")
                                .param("version", "0")
                                .param("action", "finish"),
                        "beraterin")
                .andExpect(status().isUnprocessableEntity());
    }

    @Test
    void aStaleSaveKeepsWhatWasTypedAndShowsBothVersions() throws Exception {
        CaseView file = planCases.atPlan(Plans.assessment());
        String task = planCases.taskId(file, CaseManagement.TASK_PLAN);
        onBehalf.run("beraterin", () -> drafts.save(file.id(), 1, null, Plans.twoGoals()));

        perform(complete(task).param("action", "save"), "beraterin")
                .andExpect(status().isConflict())
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("Anmelden bei der Wohnbau"),
                                                containsString("Bei der Wohnbau anmelden"),
                                                containsString("name=\"version\" value=\"0\""))));
        perform(complete(task).param("version", "0").param("action", "save"), "beraterin")
                .andExpect(redirectedUrlPattern(PLAN + "?taskId=*"));
    }

    @Test
    void aStaleAssessmentOrEvaluationKeepsWhatWasTyped() throws Exception {
        CaseView file = planCases.atAssessment();
        String task = planCases.taskId(file, CaseManagement.TASK_ASSESSMENT);
        perform(assessment(task, "Singt im Chor"), "beraterin")
                .andExpect(status().is3xxRedirection());
        perform(assessment(task, "Kocht gern"), "beraterin")
                .andExpect(status().isConflict())
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("Singt im Chor"),
                                                containsString("Kocht gern"))));

        CaseView other = planCases.atEvaluation(Plans.assessment(), Plans.twoGoals());
        String evaluation = planCases.taskId(other, CaseManagement.TASK_EVALUATION);
        perform(evaluation(evaluation, "Es war gut"), "beraterin")
                .andExpect(status().is3xxRedirection());
        perform(evaluation(evaluation, "Es war lang"), "beraterin")
                .andExpect(status().isConflict())
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("Es war gut"),
                                                containsString("Es war lang"))));
    }

    @Test
    void supervisorsAndOtherRolesDoNotReadIt() throws Exception {
        CaseView file = planCases.atMeasures(Plans.assessment(), Plans.twoGoals());
        String base = "/faelle/" + file.number();
        for (String role : new String[] {"leitung", "berater", "admin", "prozess", "liga"}) {
            for (String page : new String[] {"/hilfeplan", "/netzwerkkarte", "/assessment"}) {
                perform(get(base + page), role)
                        .andExpect(content().string(not(containsString("Eigene Wohnung"))))
                        .andExpect(
                                result ->
                                        assertThat(result.getResponse().getStatus())
                                                .as("%s %s", role, page)
                                                .isBetween(300, 404));
            }
        }
    }

    @Test
    void fromTasklistTheWayLeadsBackThereAndNowhereElse() throws Exception {
        CaseView file = planCases.atPlan(Plans.assessment());
        String task = planCases.taskId(file, CaseManagement.TASK_PLAN);
        perform(
                        complete(task)
                                .param("callbackUrl", "https://evil.example/steal")
                                .param("action", "finish"),
                        "beraterin")
                .andExpect(redirectedUrl("/faelle/" + file.number() + "/hilfeplan"));

        CaseView other = planCases.atPlan(Plans.assessment());
        perform(
                        complete(planCases.taskId(other, CaseManagement.TASK_PLAN))
                                .param(
                                        "callbackUrl",
                                        "http://localhost/camunda/app/tasklist/default/")
                                .param("action", "finish"),
                        "beraterin")
                .andExpect(redirectedUrl("/camunda/app/tasklist/default/"));
    }

    @Test
    void theCaseFileShowsPlanVersionsProgressAndPrint() throws Exception {
        CaseView file = planCases.atMeasures(Plans.assessment(), Plans.twoGoals());
        String base = "/faelle/" + file.number() + "/hilfeplan";
        String goal =
                onBehalf.call("beraterin", () -> plans.current(file.id()))
                        .orElseThrow()
                        .goals()
                        .get(0)
                        .id()
                        .toString();

        perform(get(base), "beraterin")
                .andExpect(content().string(containsString("Eigene Wohnung")));
        perform(
                        post(base + "/ziele/" + goal + "/stand")
                                .param("reached", "3")
                                .param("note", "Zwei Besichtigungen"),
                        "beraterin")
                .andExpect(redirectedUrl(base));
        perform(get(base), "beraterin")
                .andExpect(content().string(containsString("Zwei Besichtigungen")));
        perform(post(base + "/ziele/" + goal + "/stand").param("reached", "9"), "beraterin")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("stand-1-error")));
        perform(get(base + "/1/druck"), "beraterin")
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("Sprachmittler:in"),
                                                containsString("Eigene Wohnung"))));
        perform(get(base + "/7"), "beraterin").andExpect(status().isNotFound());
        perform(get(base + "/vergleich?alt=1&neu=x"), "beraterin")
                .andExpect(status().isBadRequest());
    }

    @Test
    void theGoalsAreEvaluated() throws Exception {
        CaseView file = planCases.atEvaluation(Plans.assessment(), Plans.twoGoals());
        String task = planCases.taskId(file, CaseManagement.TASK_EVALUATION);

        perform(get("/aufgaben/auswertung").param("taskId", task), "beraterin")
                .andExpect(content().string(containsString("Eigene Wohnung")));
        perform(
                        post("/aufgaben/auswertung")
                                .param("taskId", task)
                                .param("goals[0].result", "REACHED")
                                .param("goals[0].helped", "Die Schwester half suchen")
                                .param("action", "finish"),
                        "beraterin")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("f-goals-1-result-error"),
                                                containsString("Die Schwester half"))));
        perform(
                        post("/aufgaben/auswertung")
                                .param("taskId", task)
                                .param("goals[0].result", "REACHED")
                                .param("goals[1].result", "PARTLY")
                                .param("action", "finish"),
                        "beraterin")
                .andExpect(redirectedUrl("/faelle/" + file.number() + "/hilfeplan"));
        assertThat(planCases.openTasks(file, "task_handover")).isEqualTo(1);
    }

    @Test
    void theNetworkMapIsDrawnAndReadableInWords() throws Exception {
        CaseView file = planCases.atAssessment();
        String base = "/faelle/" + file.number() + "/netzwerkkarte";
        UnaryOperator<MockHttpServletRequestBuilder> row =
                request ->
                        request.param("asOf", "2026-11-23")
                                .param("nodes[0].name", "Schwester Parwin")
                                .param("nodes[0].kind", "PERSON")
                                .param("nodes[0].area", "FAMILY")
                                .param("nodes[0].strength", "STRONG")
                                .param("nodes[0].quality", "SUPPORTING")
                                .param("nodes[0].direction", "TO_CLIENT");

        perform(get(base), "beraterin").andExpect(status().isOk());
        perform(get(base + "/bearbeiten"), "beraterin").andExpect(status().isOk());
        perform(row.apply(post(base + "/bearbeiten")).param("action", "add-node"), "beraterin")
                .andExpect(content().string(containsString("nodes[1].name")));
        perform(row.apply(post(base + "/bearbeiten")), "beraterin").andExpect(redirectedUrl(base));
        perform(get(base), "beraterin")
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("<svg"),
                                                containsString("Schwester Parwin"),
                                                containsString("Gibt der Person"))));
        perform(row.apply(post(base + "/bearbeiten")), "beraterin")
                .andExpect(status().isConflict());
        perform(
                        post(base + "/bearbeiten")
                                .param("asOf", "2030-01-01")
                                .param("nodes[0].name", "A"),
                        "beraterin")
                .andExpect(status().isUnprocessableEntity());
        perform(get(base).param("stand", "2020-01-01"), "beraterin")
                .andExpect(status().isNotFound());
    }

    @Test
    void templatesAreEditedBySupervisorAndAdministrationOnly() throws Exception {
        String list = "/verwaltung/massnahmen";
        perform(get(list), "leitung")
                .andExpect(content().string(containsString("Sprachziel: Deutsch")));
        perform(get(list), "admin").andExpect(status().isOk());
        perform(get(list), "beraterin").andExpect(status().isForbidden());
        perform(
                        post(list + "/neu")
                                .param("title", "Fahrrad reparieren")
                                .param("area", "SOCIAL")
                                .param("responsible", "CLIENT")
                                .param("dueInDays", "10")
                                .param("active", "true"),
                        "leitung")
                .andExpect(redirectedUrl(list));
        perform(get(list), "leitung")
                .andExpect(content().string(containsString("Fahrrad reparieren")));
        perform(post(list + "/neu").param("title", "x").param("dueInDays", "9999"), "leitung")
                .andExpect(status().isUnprocessableEntity());
        perform(
                        post(list + "/HOUSING_SEARCH")
                                .param("version", "77")
                                .param("title", "Anders")
                                .param("area", "HOUSING")
                                .param("responsible", "CLIENT")
                                .param("dueInDays", "10"),
                        "leitung")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Anders")));
        perform(get(list + "/NOSUCH"), "leitung").andExpect(status().isNotFound());
    }

    @Test
    void nobodyOfAnotherTraegerFindsAnyOfIt() throws Exception {
        CaseView file = planCases.atPlan(Plans.assessment());
        String task = planCases.taskId(file, CaseManagement.TASK_PLAN);
        String base = "/faelle/" + file.number();

        for (String path :
                new String[] {
                    base + "/hilfeplan",
                    base + "/hilfeplan/1",
                    base + "/hilfeplan/1/druck",
                    base + "/hilfeplan/vergleich?alt=1&neu=1",
                    base + "/netzwerkkarte",
                    base + "/netzwerkkarte/bearbeiten",
                    base + "/assessment",
                    PLAN + "?taskId=" + task
                }) {
            perform(get(path), "fremd").andExpect(status().isNotFound());
        }
        perform(complete(task).param("action", "finish"), "fremd").andExpect(status().isNotFound());
    }

    @Test
    void rowsBeyondAllMeasureAreRefused() throws Exception {
        CaseView file = planCases.atPlan(Plans.assessment());
        String task = planCases.taskId(file, CaseManagement.TASK_PLAN);
        for (String row : new String[] {"goals[99999].text", "goals[-1].text", "goals[0].no"}) {
            MockHttpServletRequestBuilder request = complete(task).param(row, "x");
            int status = perform(request, "beraterin").andReturn().getResponse().getStatus();
            assertThat(status).as(row).isBetween(300, 499);
        }
        MockHttpServletRequestBuilder many = complete(task);
        for (int i = 0; i < 30; i++) {
            many.param("goals[" + i + "].indicator", "Ziel " + i);
        }
        perform(many.param("action", "save"), "beraterin")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("zwölf Ziele")));
    }

    @Test
    void aTaskThatIsNoneIsNotFound() throws Exception {
        perform(get(PLAN).param("taskId", "no-task"), "beraterin").andExpect(status().isNotFound());
        perform(get(PLAN).param("taskId", "a\0b"), "beraterin")
                .andExpect(status().is4xxClientError());
        perform(get(PLAN), "beraterin").andExpect(status().isBadRequest());
    }

    private void refused(String task, String field, String value, String error) throws Exception {
        MockHttpServletRequestBuilder request = complete(task).param("action", "finish");
        perform(
                        request.with(
                                sent -> {
                                    sent.setParameter(field, value);
                                    return sent;
                                }),
                        "beraterin")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString(error)));
    }

    private static MockHttpServletRequestBuilder assessment(String task, String strengths) {
        return post("/aufgaben/assessment")
                .param("taskId", task)
                .param("number", "1")
                .param("strengths", strengths);
    }

    private static MockHttpServletRequestBuilder evaluation(String task, String clientView) {
        return post("/aufgaben/auswertung").param("taskId", task).param("clientView", clientView);
    }

    private static MockHttpServletRequestBuilder complete(String task) {
        return post(PLAN)
                .param("taskId", task)
                .param("number", "1")
                .param("reviewDate", "2027-02-01")
                .param("goals[0].area", "HOUSING")
                .param("goals[0].text", "Eigene Wohnung")
                .param("goals[0].indicator", "Mietvertrag")
                .param("goals[0].targetDate", "2027-03-31")
                .param("goals[0].measures[0].title", "Anmelden bei der Wohnbau")
                .param("goals[0].measures[0].responsible", "CLIENT")
                .param("goals[0].measures[0].dueOn", "2026-12-18");
    }

    private ResultActions perform(MockHttpServletRequestBuilder request, String username)
            throws Exception {
        return mvc.perform(request.with(user(username)).with(csrf()));
    }
}
