package de.lotse.referral.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions.init;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import de.lotse.testing.ModelEngine;
import de.lotse.testing.PathCoverage;
import java.io.File;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One test a path of the two models, with stand-ins for what the application does. */
class ReferralPathsTest {

    private static final PathCoverage COVERAGE = new PathCoverage();
    private static final List<String> DATES =
            List.of(
                    "chooseDue",
                    "togetherDue",
                    "handOverDue",
                    "answerDue",
                    "refusalDue",
                    "contactDue",
                    "withdrawalDue",
                    "incomingDue");

    private static ModelEngine modelEngine;

    private ProcessInstance instance;

    @BeforeAll
    static void startEngine() {
        List<String> resources =
                new ArrayList<>(
                        List.of(
                                "models/referral/referral.bpmn",
                                "models/referral/incoming-referral.bpmn"));
        for (String form :
                new File("forms/referral").list((folder, name) -> name.endsWith(".form"))) {
            resources.add("models/referral/" + form);
        }
        Map<String, Object> standIns = new HashMap<>();
        standIns.put("planReferralStepDelegate", (ExecutionListener) execution -> {});
        standIns.put("endReferralDelegate", (ExecutionListener) execution -> {});
        standIns.put("stopCancelledReferralDelegate", (ExecutionListener) execution -> {});
        standIns.put("recordReferralStepDelegate", (TaskListener) task -> {});
        for (String bean :
                List.of(
                        "planReferralAnswerDelegate",
                        "planContactCheckDelegate",
                        "handOverCaseDelegate",
                        "declineIncomingDelegate")) {
            standIns.put(bean, (JavaDelegate) execution -> {});
        }
        modelEngine = ModelEngine.start("referral", standIns, List.of(COVERAGE), resources);
        init(modelEngine.engine());
    }

    @AfterAll
    static void everythingWalked() {
        var missed = COVERAGE.missedIn(modelEngine.engine(), ReferralModel.KEY);
        missed.addAll(COVERAGE.missedIn(modelEngine.engine(), IncomingModel.KEY));
        modelEngine.close();
        assertThat(missed).as("flow nodes and sequence flows without a test").isEmpty();
    }

    @BeforeEach
    void begin() {
        instance = start(ReferralModel.KEY, false);
        assertThat(instance).isWaitingAt("task_choose_service");
    }

    private static ProcessInstance start(String key, boolean wholeCase) {
        Map<String, Object> start = new HashMap<>();
        start.put("caseNumber", "MZ-2026-000001");
        start.put("team", "team-a");
        start.put("supervision", "supervision-a");
        start.put("adviser", "beraterin");
        start.put("wholeCase", wholeCase);
        DATES.forEach(date -> start.put(date, "2026-12-14"));
        start.put("answerReminder", "2026-12-13T23:00:00Z");
        start.put("contactCheckAt", "2026-12-13T23:00:00Z");
        start.put("incomingOverdue", "2026-12-14T23:00:00Z");
        return runtimeService().startProcessInstanceByKey(key, "case", start);
    }

    @Test
    void an_address_is_handed_out() {
        choose("INFORM");

        assertThat(instance).hasPassed("end_informed").isEnded();
    }

    @Test
    void nobody_is_referred_against_her_will() {
        choose("NOT_WANTED");

        assertThat(instance).hasPassed("end_not_wanted").isEnded();
    }

    @Test
    void after_a_joint_call_it_is_asked_until_the_contact_is_known() {
        choose("TOGETHER");
        complete(task("task_together", instance), withVariables("togetherResult", "OTHER_SERVICE"));
        choose("TOGETHER");
        complete(task("task_together", instance), withVariables("togetherResult", "TALKED"));
        execute(job("timer_contact_check", instance));
        complete(task("task_contact_check", instance), withVariables("contactResult", "LATER"));
        message("msg_referral_result");

        complete(
                task("task_contact_check", instance),
                withVariables("contactResult", "CONTACT_MADE"));

        assertThat(instance).hasPassed("end_contact_made").isEnded();
    }

    @Test
    void a_joint_call_may_end_the_wish() {
        choose("TOGETHER");

        complete(task("task_together", instance), withVariables("togetherResult", "NOT_WANTED"));

        assertThat(instance).hasPassed("end_not_wanted").isEnded();
    }

    @Test
    void nothing_is_sent_where_another_service_or_none_is_wanted() {
        choose("DATA");
        send("OTHER_SERVICE");
        choose("DATA");

        send("NOT_WANTED");

        assertThat(instance).hasPassed("end_not_wanted").isEnded();
    }

    @Test
    void an_accepted_referral_may_come_to_nothing() {
        choose("DATA");
        send("SENT");
        answered("ACCEPTED");
        execute(job("timer_contact_check", instance));

        complete(
                task("task_contact_check", instance), withVariables("contactResult", "NO_CONTACT"));

        assertThat(instance).hasPassed("end_no_contact").isEnded();
    }

    @Test
    void a_silent_service_is_asked_again() {
        choose("DATA");
        send("SENT");
        execute(job("timer_answer_due", instance));
        complete(task("task_ask_again", instance), withVariables("answer", "WAITING"));
        execute(job("timer_answer_due", instance));
        complete(task("task_ask_again", instance), withVariables("answer", "NO_ANSWER"));

        complete(task("task_discuss_refusal", instance), withVariables("nextStep", "END"));

        assertThat(instance).hasPassed("end_no_answer").isEnded();
    }

    @Test
    void a_refusal_leads_to_another_service_or_to_the_end() {
        choose("DATA");
        send("SENT");
        execute(job("timer_answer_due", instance));
        answered("DECLINED");
        complete(
                task("task_discuss_refusal", instance), withVariables("nextStep", "OTHER_SERVICE"));
        choose("DATA");
        send("SENT");
        answered("DECLINED");

        complete(task("task_discuss_refusal", instance), withVariables("nextStep", "END"));

        assertThat(instance).hasPassed("msg_answered_late", "end_declined").isEnded();
    }

    @Test
    void a_whole_case_takes_its_deadlines_along() {
        instance = start(ReferralModel.KEY, true);
        choose("DATA");
        send("SENT");

        answered("ACCEPTED");

        assertThat(instance).hasPassed("service_hand_over_case", "end_handed_over").isEnded();
    }

    @Test
    void without_consent_everything_stops_and_is_talked_over() {
        choose("DATA");
        send("SENT");
        message("msg_consent_lost");

        complete(task("task_discuss_withdrawal", instance));

        assertThat(instance).hasPassed("end_withdrawn").isEnded();
    }

    @Test
    void a_referral_is_broken_off() {
        message("msg_referral_stopped");

        assertThat(instance).hasPassed("end_stopped").isEnded();
    }

    @Test
    void what_came_in_is_answered_after_the_supervision_was_told() {
        instance = start(IncomingModel.KEY, false);
        execute(job("timer_incoming_overdue", instance));
        complete(task("task_check_incoming", instance), withVariables("incomingCheck", "ASSIGNED"));

        complete(task("task_answer_referral", instance));

        assertThat(instance).hasPassed("end_incoming_checked", "end_answered").isEnded();
    }

    @Test
    void nothing_is_left_to_check_once_it_is_answered() {
        instance = start(IncomingModel.KEY, false);
        execute(job("timer_incoming_overdue", instance));

        complete(task("task_answer_referral", instance));

        assertThat(instance).hasPassed("end_answered").isEnded();
    }

    @Test
    void the_team_declines_and_nobody_is_asked_any_more() {
        instance = start(IncomingModel.KEY, false);
        execute(job("timer_incoming_overdue", instance));

        complete(task("task_check_incoming", instance), withVariables("incomingCheck", "DECLINE"));

        assertThat(instance)
                .hasPassed("service_decline_incoming", "end_team_declined")
                .hasNotPassed("end_answered")
                .isEnded();
    }

    @Test
    void what_came_in_is_recalled_and_nothing_is_left_to_check() {
        instance = start(IncomingModel.KEY, false);
        execute(job("timer_incoming_overdue", instance));

        message("msg_referral_recalled");

        assertThat(instance).hasPassed("end_recalled").isEnded();
    }

    private void choose(String way) {
        complete(task("task_choose_service", instance), withVariables("referralWay", way));
    }

    private void send(String sending) {
        complete(task("task_hand_over_data", instance), withVariables("sending", sending));
    }

    private void answered(String answer) {
        runtimeService().setVariable(instance.getId(), "answer", answer);
        message("msg_referral_answered");
    }

    private void message(String name) {
        var waiting =
                runtimeService()
                        .createExecutionQuery()
                        .processInstanceId(instance.getId())
                        .messageEventSubscriptionName(name)
                        .singleResult();
        runtimeService().messageEventReceived(name, waiting.getId());
    }
}
