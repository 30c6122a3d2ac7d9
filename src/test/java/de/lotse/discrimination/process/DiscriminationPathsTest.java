package de.lotse.discrimination.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions.init;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.repositoryService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskQuery;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import de.lotse.testing.ModelEngine;
import de.lotse.testing.PathCoverage;
import java.io.File;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * One test a path of the model, with stand-ins for what the application does. Together they walk
 * every flow node and every sequence flow: the last check of the class fails on any that is missed.
 */
class DiscriminationPathsTest {

    private static final PathCoverage COVERAGE = new PathCoverage();

    private static ModelEngine modelEngine;

    /** What the application would answer when the model asks whether a deadline is still open. */
    private static boolean openDeadlines;

    private ProcessInstance instance;

    @BeforeAll
    static void startEngine() {
        List<String> resources =
                new ArrayList<>(List.of("models/discrimination/discrimination-referral.bpmn"));
        for (String form :
                new File("forms/discrimination").list((folder, name) -> name.endsWith(".form"))) {
            resources.add("models/discrimination/" + form);
        }
        modelEngine = ModelEngine.start("discrimination", standIns(), List.of(COVERAGE), resources);
        init(modelEngine.engine());
        repositoryService()
                .createDeployment()
                .addModelInstance("referral.bpmn", referralStandIn())
                .deploy();
    }

    @AfterAll
    static void everythingWalked() {
        var missed = COVERAGE.missedIn(modelEngine.engine(), DiscriminationReferral.KEY);
        modelEngine.close();
        assertThat(missed).as("flow nodes and sequence flows without a test").isEmpty();
    }

    @BeforeEach
    void recognise() {
        openDeadlines = false;
        Map<String, Object> start = new HashMap<>();
        start.put("caseNumber", "MZ-2026-000001");
        start.put("team", "team-a");
        start.put("supervision", "supervision-a");
        start.put("adviser", "beraterin");
        start.put("discriminationId", "8c1f3c52-6a7c-4f4e-9f29-1d8d3a1a6f10");
        start.put("talkDue", "2026-11-25");
        start.put("outcome", null);
        start.put("referralId", null);
        start.put("referralOutcome", null);
        instance =
                runtimeService()
                        .startProcessInstanceByKey(DiscriminationReferral.KEY, "case", start);
        assertThat(instance).isStarted().isWaitingAt("task_discrimination_talk");
    }

    @Test
    void three_ways_begin_with_the_first_talk() {
        complete(task("task_discrimination_talk"));

        assertThat(instance)
                .hasPassed("service_prepare", "gw_ways")
                .isWaitingAt("task_decide_lads", "task_accompany", "task_legal_way");
    }

    @Test
    void a_joint_call_leads_to_advice_and_to_the_answer() {
        talked("JOINT_CALL");
        complete(task("task_joint_call"), withVariables("jointCall", "ACCEPTED"));
        assertThat(instance).hasPassed("service_settle_lads").isWaitingAt("task_legal_advice");
        complete(task("task_legal_advice"));
        complete(task("task_lads_answer"));
        otherWaysDone();

        complete(task("task_close_discrimination"), withVariables("outcome", "AGREEMENT"));

        assertThat(instance).hasPassed("end_support", "end_discrimination").isEnded();
    }

    @Test
    void a_call_that_reached_nobody_leaves_every_way_open() {
        talked("JOINT_CALL");

        complete(task("task_joint_call"), withVariables("jointCall", "NOT_REACHED"));

        assertThat(instance).isWaitingAt("task_decide_lads");
    }

    @Test
    void a_handover_that_was_accepted_goes_on_with_advice() {
        talked("HANDOVER");

        referred("CONTACT_MADE");

        assertThat(instance)
                .hasPassed("service_note_lads_referral", "service_settle_lads")
                .isWaitingAt("task_legal_advice");
    }

    @Test
    void a_handover_that_was_declined_leaves_every_way_open() {
        talked("HANDOVER");

        referred("DECLINED");

        assertThat(instance).hasNotPassed("service_settle_lads").isWaitingAt("task_decide_lads");
    }

    @Test
    void information_and_address_are_enough_where_the_client_wants_no_more() {
        talked("INFORMATION");
        complete(task("task_give_information"));
        otherWaysDone();

        assertThat(instance)
                .hasNotPassed("task_legal_advice")
                .isWaitingAt("task_close_discrimination");
    }

    @Test
    void a_client_who_wants_no_lads_is_accompanied_all_the_same() {
        talked("NOT_WANTED");

        assertThat(instance)
                .hasPassed("service_settle_lads", "gw_lads_done")
                .isWaitingAt("task_accompany", "task_legal_way");
    }

    @Test
    void the_lads_is_asked_until_it_answers_or_will_not() {
        talked("JOINT_CALL");
        complete(task("task_joint_call"), withVariables("jointCall", "ACCEPTED"));
        complete(task("task_legal_advice"));
        execute(job("timer_answer_due"));
        complete(task("task_remind_lads"), withVariables("reminderResult", "ANSWER_COMES"));
        assertThat(instance).isWaitingAt("task_lads_answer");
        execute(job("timer_answer_due"));

        complete(task("task_remind_lads"), withVariables("reminderResult", "NO_ANSWER"));

        assertThat(instance)
                .hasPassed("gw_lads_done")
                .isWaitingAt("task_accompany", "task_legal_way");
    }

    @Test
    void accompaniment_and_the_legal_way_come_again_as_often_as_needed() {
        talked("NOT_WANTED");
        complete(
                task("task_accompany"),
                withVariables("accompany", "CONTINUE", "accompanyDue", "2027-01-11"));
        complete(task("task_legal_way"), withVariables("legalWayNext", "LATER"));

        assertThat(instance)
                .hasPassed("service_plan_legal_way")
                .isWaitingAt("task_accompany", "task_legal_way");
    }

    @Test
    void the_day_of_an_incident_is_found_out_beside() {
        trigger(
                "msg_day_unknown",
                Map.of(
                        "incidentId",
                        "5c1f3c52-6a7c-4f4e-9f29-1d8d3a1a6f10",
                        "dayDue",
                        "2026-11-26"));
        assertThat(instance).isWaitingAt("task_discrimination_talk", "task_find_day");

        complete(task("task_find_day"));

        assertThat(instance).hasPassed("end_day_found").isWaitingAt("task_discrimination_talk");
    }

    @Test
    void specialised_counselling_is_found_beside() {
        talked("NOT_WANTED");
        Map<String, Object> local = new HashMap<>();
        local.put("referralId", null);
        local.put("referralOutcome", null);
        trigger("msg_specialised_referral", local);

        referred("CONTACT_MADE");

        assertThat(instance)
                .hasPassed("service_note_specialised_referral", "end_specialised")
                .isWaitingAt("task_accompany", "task_legal_way");
    }

    @Test
    void no_case_ends_over_a_running_deadline() {
        openDeadlines = true;
        talked("NOT_WANTED");
        otherWaysDone();
        assertThat(instance).isWaitingAt("task_settle_clocks");
        complete(task("task_settle_clocks"));
        assertThat(instance).isWaitingAt("task_settle_clocks");
        openDeadlines = false;

        trigger("msg_discrimination_settled", Map.of());

        assertThat(instance)
                .hasPassed("msg_discrimination_settled")
                .isWaitingAt("task_close_discrimination");
    }

    @Test
    void what_ends_early_has_its_outcome_already() {
        runtimeService().setVariable(instance.getId(), "outcome", "CONTACT_LOST");

        trigger("msg_discrimination_ends", Map.of());

        assertThat(instance)
                .hasPassed("msg_discrimination_ends", "service_end")
                .hasNotPassed("task_close_discrimination")
                .isEnded();
    }

    private void talked(String ladsWay) {
        complete(task("task_discrimination_talk"));
        complete(task("task_decide_lads"), withVariables("ladsWay", ladsWay));
    }

    private void otherWaysDone() {
        complete(task("task_accompany"), withVariables("accompany", "DONE"));
        complete(task("task_legal_way"), withVariables("legalWayNext", "DONE"));
    }

    private void referred(String outcome) {
        Task called = taskQuery().taskDefinitionKey("task_referral").singleResult();
        assertThat(runtimeService().getVariables(called.getProcessInstanceId()))
                .containsEntry("caseNumber", "MZ-2026-000001")
                .containsEntry("team", "team-a")
                .containsEntry("supervision", "supervision-a")
                .containsEntry("adviser", "beraterin")
                .containsEntry("referralId", "referral");
        complete(called, withVariables("referralOutcome", outcome));
    }

    private void trigger(String name, Map<String, Object> local) {
        runtimeService()
                .createMessageCorrelation(name)
                .processInstanceId(instance.getId())
                .setVariablesToTriggeredScope(local)
                .correlate();
    }

    /** In place of the process {@code referral}, which has its own tests. */
    private static BpmnModelInstance referralStandIn() {
        return Bpmn.createExecutableProcess("referral")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .userTask("task_referral")
                .endEvent()
                .done();
    }

    private static Map<String, Object> standIns() {
        Map<String, Object> beans = new HashMap<>();
        beans.put("recordDiscriminationStepDelegate", (TaskListener) task -> {});
        beans.put(
                "prepareDiscriminationDelegate",
                (JavaDelegate)
                        execution ->
                                List.of("ladsDue", "accompanyDue", "legalWayDue")
                                        .forEach(due -> execution.setVariable(due, "2026-11-30")));
        beans.put(
                "planLadsAnswerDelegate",
                (JavaDelegate) execution -> execution.setVariable("answerDue", "2026-12-07"));
        beans.put(
                "checkDiscriminationDeadlinesDelegate",
                (JavaDelegate)
                        execution -> {
                            execution.setVariable("openDeadlines", openDeadlines);
                            execution.setVariable("settleDue", "2026-12-14");
                            execution.setVariable("closeDue", "2026-12-21");
                        });
        for (String begin :
                List.of("beginLadsReferralDelegate", "beginSpecialisedReferralDelegate")) {
            beans.put(
                    begin,
                    (JavaDelegate) execution -> execution.setVariable("referralId", "referral"));
        }
        for (String delegate :
                List.of(
                        "settleLadsStandardDelegate",
                        "planLegalWayDelegate",
                        "noteReferralDelegate",
                        "endDiscriminationDelegate")) {
            beans.put(delegate, (JavaDelegate) execution -> {});
        }
        return beans;
    }
}
