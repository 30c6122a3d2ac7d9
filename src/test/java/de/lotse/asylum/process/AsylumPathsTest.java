package de.lotse.asylum.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions.init;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.jobQuery;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * One test a path of the model, with stand-ins for what the application does. Together they walk
 * every flow node and every sequence flow: the last check of the class fails on any that is missed.
 */
class AsylumPathsTest {

    private static final PathCoverage COVERAGE = new PathCoverage();

    private static ModelEngine modelEngine;

    /** What the application would answer when the model asks whether a deadline is still open. */
    private static boolean openDeadlines;

    /** Whether one of them is to be decided before the last steps. */
    private static boolean endingDeadlines;

    private ProcessInstance instance;

    @BeforeAll
    static void startEngine() {
        modelEngine = ModelEngine.start("asylum", standIns(), List.of(COVERAGE), models());
        init(modelEngine.engine());
    }

    @AfterAll
    static void everythingWalked() {
        var missed = COVERAGE.missedIn(modelEngine.engine(), AsylumSupport.KEY);
        modelEngine.close();
        assertThat(missed).as("flow nodes and sequence flows without a test").isEmpty();
    }

    @BeforeEach
    void takeUp() {
        openDeadlines = false;
        endingDeadlines = false;
        Map<String, Object> start = new HashMap<>();
        start.put("caseNumber", "MZ-2026-000001");
        start.put("team", "team-a");
        start.put("supervision", "supervision-a");
        start.put("adviser", "beraterin");
        start.put("procedureId", "8c1f3c52-6a7c-4f4e-9f29-1d8d3a1a6f10");
        start.put("outcome", null);
        start.put("settleDue", "2026-12-14");
        start.put("stepDue", "2026-12-14");
        instance = runtimeService().startProcessInstanceByKey(AsylumSupport.KEY, "case", start);
        assertThat(instance).isStarted().isWaitingAt("task_record_status");
    }

    @Test
    void before_the_application_counselling_is_repeated_until_it_is_lodged() {
        informed(false);
        advise("WAIT");
        execute(job("timer_application_review"));
        advise("APPLY");

        message("msg_application_lodged");

        assertThat(instance)
                .hasPassed("msg_application_lodged", "service_plan_status_check")
                .isWaitingAt("timer_status_check");
    }

    @Test
    void nobody_is_urged_to_apply() {
        informed(false);

        advise("NO_APPLICATION");

        assertThat(instance).hasPassed("end_no_application", "service_end_procedure").isEnded();
    }

    @Test
    void the_status_is_asked_for_again_and_again_until_the_procedure_has_ended() {
        informed(true);
        execute(job("timer_status_check"));
        complete(task("task_check_status"), withVariables("statusCheck", "NOTHING_NEW"));
        execute(job("timer_status_check"));

        complete(
                task("task_check_status"),
                withVariables("statusCheck", "CONCLUDED", "outcome", "OTHER"));

        assertThat(instance).hasPassed("end_status_concluded").isEnded();
    }

    @Test
    void a_hearing_is_prepared_reminded_of_held_and_its_record_checked() {
        informed(true);
        scheduleHearing(true);
        complete(task("task_prepare_hearing"));
        execute(job("timer_hearing_reminder"));
        complete(task("task_remind_client"), withVariables("reminderResult", "REMINDED"));
        execute(job("timer_hearing"));

        complete(task("task_record_hearing"), withVariables("hearingOutcome", "HELD"));

        complete(task("task_check_record"), withVariables("recordCheck", "CORRECTED"));
        assertThat(instance)
                .hasPassed("end_prepared", "end_reminded", "end_heard", "end_record_checked")
                .isWaitingAt("timer_status_check");
    }

    @Test
    void a_hearing_that_was_told_late_is_not_prepared_any_more() {
        informed(true);

        scheduleHearing(false);

        assertThat(instance).hasPassed("end_prepared").hasNotPassed("task_prepare_hearing");
        assertThat(task("task_record_status")).isNull();
        assertThat(job("timer_hearing")).isNotNull();
    }

    @Test
    void a_moved_hearing_has_one_timer_of_each_kind_and_its_task_goes_when_it_was_due() {
        informed(true);
        scheduleHearing(true);
        execute(job("timer_hearing"));
        assertThat(task("task_record_hearing")).isNotNull();

        message("msg_hearing_moved");
        message("msg_hearing_moved");

        assertThat(taskCount("task_record_hearing")).isZero();
        assertThat(taskCount("task_prepare_hearing")).isOne();
        assertThat(timers("timer_hearing")).isOne();
        assertThat(timers("timer_hearing_reminder")).isOne();
    }

    @Test
    void who_does_not_appear_excuses_herself_at_once() {
        informed(true);
        scheduleHearing(true);
        execute(job("timer_hearing"));

        complete(task("task_record_hearing"), withVariables("hearingOutcome", "NOT_APPEARED"));

        assertThat(task("task_collect_excuse")).isNotNull();
        complete(task("task_collect_excuse"), withVariables("excuseResult", "SUBMITTED"));
        assertThat(instance).hasPassed("end_excused");
    }

    @Test
    void a_hearing_called_off_on_the_day_or_before_leaves_nothing_to_do() {
        informed(true);
        scheduleHearing(true);
        execute(job("timer_hearing"));
        complete(task("task_record_hearing"), withVariables("hearingOutcome", "CANCELLED"));
        assertThat(instance).hasPassed("end_not_heard");

        scheduleHearing(true);
        message("msg_hearing_cancelled");

        assertThat(instance).hasPassed("end_hearing_cancelled");
        assertThat(taskQuery().processInstanceId(instance.getId()).count()).isZero();
    }

    @Test
    void protection_ends_the_procedure_with_family_reunification() {
        informed(true);
        decision("PROTECTION");

        complete(
                task("task_confirm_outcome"),
                withVariables("concluded", true, "outcome", "PROTECTION"));

        complete(task("task_family_reunification"), withVariables("familyNotice", "DONE"));
        assertThat(instance).hasPassed("end_concluded", "end_procedure").isEnded();
    }

    @Test
    void a_rejection_is_taken_to_court() {
        informed(true);
        decision("NEGATIVE");
        complete(task("task_counsel_remedy"), withVariables("remedyChoice", "UNDECIDED"));
        complete(task("task_counsel_remedy"), withVariables("remedyChoice", "ACTION"));
        complete(task("task_arrange_lawyer"), withVariables("lawyerContact", "MANDATE"));
        complete(task("task_clear_legal_aid"), withVariables("legalAid", "NOT_NEEDED"));

        remedy("FILED");

        assertThat(instance)
                .hasPassed("end_lawyer_arranged", "end_legal_aid_cleared", "state_filed")
                .isWaitingAt("timer_status_check");
    }

    @Test
    void without_an_action_the_rejection_is_final_and_further_ways_are_always_checked() {
        informed(true);
        decision("NEGATIVE");
        complete(task("task_counsel_remedy"), withVariables("remedyChoice", "NO_ACTION"));
        remedy("GIVEN_UP");

        complete(
                task("task_confirm_outcome"),
                withVariables("concluded", true, "outcome", "REJECTED"));

        assertThat(instance).isWaitingAt("task_final_options");
        complete(task("task_final_options"));
        assertThat(instance).hasPassed("end_no_action", "end_procedure").isEnded();
    }

    @Test
    void a_missed_action_leads_to_restitution() {
        informed(true);
        decision("NEGATIVE");
        remedy("MISSED");
        complete(task("task_restitution"), withVariables("restitution", "REQUESTED"));
        assertThat(instance).hasPassed("state_restitution").isNotEnded();

        decision("NEGATIVE");
        remedy("MISSED");
        complete(task("task_restitution"), withVariables("restitution", "NO_GROUND"));
        complete(task("task_confirm_outcome"), withVariables("concluded", false));

        assertThat(instance).hasPassed("state_goes_on").isWaitingAt("timer_status_check");
    }

    @Test
    void an_action_that_is_not_missed_or_given_up_after_all_is_counselled_on_again() {
        informed(true);
        decision("NEGATIVE");
        remedy("MISSED");
        reopened();
        assertThat(instance).isWaitingAt("task_counsel_remedy").isNotWaitingAt("task_restitution");

        remedy("GIVEN_UP");
        reopened();
        assertThat(instance)
                .isWaitingAt("task_counsel_remedy")
                .isNotWaitingAt("task_confirm_outcome");

        remedy("FILED");
        assertThat(instance).hasPassed("state_filed").isWaitingAt("timer_status_check");
    }

    @Test
    void an_action_that_runs_again_is_counselled_on_anew_whatever_was_done_before() {
        informed(true);
        decision("NEGATIVE");
        remedy("FILED");
        reopened();
        assertThat(instance).isWaitingAt("task_counsel_remedy");

        remedy("MISSED");
        complete(task("task_restitution"), withVariables("restitution", "REQUESTED"));
        reopened();
        assertThat(instance).isWaitingAt("task_counsel_remedy");

        remedy("GIVEN_UP");
        complete(task("task_confirm_outcome"), withVariables("concluded", false));
        reopened();
        assertThat(instance).isWaitingAt("task_counsel_remedy");

        remedy("VOID");
        reopened();
        assertThat(instance)
                .hasPassed("state_filed", "state_restitution", "state_goes_on")
                .hasPassed("state_decision_void", "msg_remedy_runs_again")
                .isWaitingAt("task_counsel_remedy");
        assertThat(taskCount("task_counsel_remedy")).isOne();
    }

    @Test
    void a_decision_that_falls_away_or_was_none_changes_nothing() {
        informed(true);
        decision("NEGATIVE");
        remedy("VOID");
        decision("NONE");

        assertThat(instance)
                .hasPassed("state_decision_void", "end_decision_void")
                .isWaitingAt("timer_status_check");
    }

    @Test
    void two_decisions_on_one_day_run_beside_each_other() {
        informed(true);

        decision("NEGATIVE");
        decision("NEGATIVE");

        assertThat(taskCount("task_counsel_remedy")).isEqualTo(2);
    }

    @Test
    void letters_of_the_court_come_at_any_time_until_one_is_final() {
        informed(true);
        courtLetter("NOTICE");
        assertThat(instance).hasPassed("end_court_letter_noted");
        courtLetter("HEARING");
        complete(task("task_prepare_court_hearing"));
        courtLetter("DECISION");
        complete(task("task_discuss_court_decision"));
        assertThat(instance)
                .hasPassed("end_court_hearing_prepared", "end_court_decision_discussed")
                .isNotEnded();

        courtLetter("FINAL");

        assertThat(instance).hasPassed("end_court_final").isEnded();
    }

    @Test
    void a_transfer_that_does_not_come_leads_back_to_the_national_procedure() {
        informed(true);
        transfer();
        complete(task("task_discuss_transfer"));
        message("msg_transfer_period_changed");
        execute(job("timer_transfer_lapsed"));
        complete(
                task("task_claim_lapse"),
                withVariables("transferLapse", "PERIOD_RUNS", "transferLapsesOn", "2027-09-01"));
        execute(job("timer_transfer_lapsed"));

        complete(task("task_claim_lapse"), withVariables("transferLapse", "NATIONAL_PROCEDURE"));

        assertThat(instance)
                .hasPassed("end_transfer_discussed", "end_national")
                .isWaitingAt("timer_status_check");
        scheduleHearing(true);
        assertThat(task("task_prepare_hearing")).isNotNull();
    }

    @Test
    void a_transfer_that_was_carried_out_ends_the_procedure() {
        informed(true);
        transfer();

        message("msg_transfer_carried_out");

        assertThat(instance).hasPassed("end_transferred").isEnded();
    }

    @Test
    void further_ways_return_child_address_and_lawyer_come_at_any_time() {
        trigger("msg_options_wanted", Map.of("optionsDue", "2026-12-14"));
        complete(task("task_check_options"));
        message("msg_return_wished");
        complete(task("task_return_counselling"));
        trigger("msg_child_born", Map.of("childDue", "2026-12-14"));
        complete(task("task_child_joins"));
        trigger("msg_address_moved", Map.of("addressDue", "2026-12-14"));
        complete(task("task_report_address"));
        message("msg_lawyer_took_over");
        complete(task("task_confirm_mandate"));

        assertThat(instance)
                .hasPassed(
                        "end_options_checked",
                        "end_return_counselled",
                        "end_child_joined",
                        "end_address_reported",
                        "end_mandate_confirmed")
                .isWaitingAt("task_record_status");
    }

    @Test
    void a_withdrawal_is_discussed_and_a_lost_client_ends_the_procedure() {
        runtimeService().setVariable(instance.getId(), "outcome", "WITHDRAWN");
        message("msg_withdrawn");
        complete(task("task_discuss_withdrawal"));
        assertThat(instance).hasPassed("end_procedure").isEnded();

        takeUp();
        message("msg_client_lost");
        assertThat(instance).hasPassed("msg_client_lost").isEnded();

        takeUp();
        message("msg_procedure_ended");
        assertThat(instance).hasPassed("msg_procedure_ended").isEnded();
    }

    @Test
    void no_procedure_ends_over_an_open_deadline() {
        openDeadlines = true;
        endingDeadlines = true;
        message("msg_client_lost");
        assertThat(instance).isWaitingAt("task_settle_ending_deadlines");
        complete(task("task_settle_ending_deadlines"));
        assertThat(instance).isWaitingAt("task_settle_ending_deadlines");

        endingDeadlines = false;
        message("msg_ending_deadlines_settled");
        assertThat(instance).isWaitingAt("task_settle_deadlines");
        complete(task("task_settle_deadlines"));
        assertThat(instance).isWaitingAt("task_settle_deadlines");

        openDeadlines = false;
        message("msg_deadlines_settled");

        assertThat(instance).hasPassed("msg_deadlines_settled", "service_end_procedure").isEnded();
    }

    @Test
    void open_deadlines_are_settled_before_what_follows_from_the_outcome() {
        for (String outcome : List.of("PROTECTION", "REJECTED", "WITHDRAWN")) {
            takeUp();
            endingDeadlines = true;
            runtimeService().setVariable(instance.getId(), "outcome", outcome);
            message("msg_procedure_ended");
            assertThat(taskQuery().processInstanceId(instance.getId()).list())
                    .extracting(open -> open.getTaskDefinitionKey())
                    .containsExactly("task_settle_ending_deadlines");

            endingDeadlines = false;
            complete(task("task_settle_ending_deadlines"));
            assertThat(taskQuery().processInstanceId(instance.getId()).list())
                    .extracting(open -> open.getTaskDefinitionKey())
                    .containsExactly(
                            Map.of(
                                            "PROTECTION", "task_family_reunification",
                                            "REJECTED", "task_final_options",
                                            "WITHDRAWN", "task_discuss_withdrawal")
                                    .get(outcome));
        }
    }

    private long taskCount(String element) {
        return taskQuery().processInstanceId(instance.getId()).taskDefinitionKey(element).count();
    }

    private long timers(String element) {
        return jobQuery().processInstanceId(instance.getId()).activityId(element).count();
    }

    private void informed(boolean applied) {
        complete(task("task_record_status"), withVariables("applied", applied));
        complete(task("task_inform"));
    }

    private void advise(String intent) {
        complete(
                task("task_advise_application"),
                withVariables("applicationIntent", intent, "applicationReviewDue", "2027-01-11"));
    }

    private void scheduleHearing(boolean preparationNeeded) {
        trigger(
                "msg_hearing_scheduled",
                Map.of(
                        "hearingAt", "2027-01-11T09:00:00Z",
                        "hearingDay", "2027-01-11",
                        "hearingReminder", "2027-01-07T23:00:00Z",
                        "preparationNeeded", preparationNeeded,
                        "preparationDue", "2027-01-04",
                        "recordCheckDue", "2027-01-18",
                        "excuseDue", "2027-01-13",
                        "hearingOutcome", ""));
    }

    private void decision(String effect) {
        Map<String, Object> local = new HashMap<>();
        local.put("letterDue", "2026-11-24");
        local.put("decisionEffect", null);
        local.put("remedyDue", "2026-12-07");
        local.put("remedyChoice", null);
        local.put("remedyOutcome", null);
        local.put("restitutionDue", "2026-12-14");
        local.put("restitution", null);
        local.put("concluded", false);
        trigger("msg_decision_arrived", local);
        complete(task("task_record_decision"), withVariables("decisionEffect", effect));
    }

    private void remedy(String outcome) {
        var waiting =
                runtimeService()
                        .createExecutionQuery()
                        .processInstanceId(instance.getId())
                        .messageEventSubscriptionName("msg_remedy_decided")
                        .singleResult();
        runtimeService().setVariable(waiting.getId(), "remedyOutcome", outcome);
        runtimeService().messageEventReceived("msg_remedy_decided", waiting.getId());
    }

    private void reopened() {
        runtimeService()
                .createMessageCorrelation("msg_remedy_reopened")
                .processInstanceId(instance.getId())
                .correlate();
    }

    private void courtLetter(String effect) {
        Map<String, Object> local = new HashMap<>();
        local.put("letterDue", "2026-11-24");
        local.put("courtEffect", null);
        local.put("courtHearingDay", null);
        trigger("msg_court_letter", local);
        complete(task("task_record_court_letter"), withVariables("courtEffect", effect));
    }

    private void transfer() {
        Map<String, Object> local = new HashMap<>();
        local.put("transferLapsesOn", "2027-05-24");
        local.put("transferLapse", null);
        trigger("msg_transfer_announced", local);
    }

    private void message(String name) {
        trigger(name, Map.of());
    }

    private void trigger(String name, Map<String, Object> local) {
        runtimeService()
                .createMessageCorrelation(name)
                .processInstanceId(instance.getId())
                .setVariablesToTriggeredScope(local)
                .correlate();
    }

    /** The model and its forms, as class path names. */
    static List<String> models() {
        List<String> resources = new ArrayList<>(List.of("models/asylum/asylum-procedure.bpmn"));
        for (String form :
                new File("forms/asylum").list((folder, name) -> name.endsWith(".form"))) {
            resources.add("models/asylum/" + form);
        }
        return resources;
    }

    static Map<String, Object> standIns() {
        Map<String, Object> beans = new HashMap<>();
        beans.put(
                "planStatusCheckDelegate",
                (JavaDelegate) execution -> execution.setVariable("statusCheckDue", "2027-02-23"));
        beans.put(
                "checkAsylumDeadlinesDelegate",
                (JavaDelegate) execution -> execution.setVariable("openDeadlines", openDeadlines));
        beans.put(
                "checkEndingDeadlinesDelegate",
                (JavaDelegate)
                        execution -> execution.setVariable("openDeadlines", endingDeadlines));
        beans.put("planAsylumStepDelegate", (JavaDelegate) execution -> {});
        beans.put(
                "planLastStepsDelegate",
                (JavaDelegate)
                        execution -> {
                            execution.setVariable("familyDue", "2026-12-14");
                            execution.setVariable("optionsDue", "2026-12-14");
                        });
        beans.put("endProcedureDelegate", (JavaDelegate) execution -> {});
        for (String listener :
                List.of(
                        "recordAsylumStepDelegate",
                        "recordPreparationDelegate",
                        "recordHearingDelegate",
                        "recordTransferLapseDelegate")) {
            beans.put(listener, (TaskListener) task -> {});
        }
        return beans;
    }
}
