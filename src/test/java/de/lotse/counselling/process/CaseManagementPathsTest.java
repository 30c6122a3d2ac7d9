package de.lotse.counselling.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions.init;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskQuery;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import de.lotse.testing.ModelEngine;
import de.lotse.testing.PathCoverage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
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
class CaseManagementPathsTest {

    private static final String BUSINESS_KEY = "8c1f3c52-6a7c-4f4e-9f29-1d8d3a1a6f10";

    private static final PathCoverage COVERAGE = new PathCoverage();

    private static ModelEngine modelEngine;

    /** What the application would answer when the model asks whether anything is still open. */
    private static boolean openMatters;

    /** Whether a deadline is entered between the check and the closing. */
    private static boolean deadlineAppears;

    private ProcessInstance instance;

    @BeforeAll
    static void startEngine() {
        modelEngine =
                ModelEngine.start(
                        "case_management",
                        standIns(),
                        List.of(COVERAGE),
                        List.of(
                                "models/counselling/case-management.bpmn",
                                "models/asylum/asylum-procedure.bpmn",
                                "models/discrimination/discrimination-referral.bpmn",
                                "models/referral/referral.bpmn",
                                "models/referral/referral-together.form",
                                "models/referral/referral-answer.form",
                                "models/referral/referral-refused.form",
                                "models/referral/referral-contact-check.form",
                                "models/counselling/decide-level.form",
                                "models/counselling/set-follow-up.form",
                                "models/counselling/agreement.form",
                                "models/counselling/contact-attempt.form",
                                "models/counselling/measure-result.form",
                                "models/counselling/decide-review.form",
                                "models/counselling/handover.form",
                                "models/counselling/close-case.form",
                                "models/counselling/follow-up-check.form",
                                "models/counselling/check-first-talk.form"));
        init(modelEngine.engine());
    }

    @AfterAll
    static void everythingWalked() {
        var missed = COVERAGE.missedIn(modelEngine.engine(), CaseManagement.KEY);
        modelEngine.close();
        assertThat(missed).as("flow nodes and sequence flows without a test").isEmpty();
    }

    @BeforeEach
    void request() {
        openMatters = false;
        deadlineAppears = false;
        instance = startRequest();
        assertThat(instance).isStarted();
    }

    @Test
    void a_short_counselling_ends_the_case_in_one_save() {
        firstTalkAndLevel("SHORT");

        assertThat(instance).isWaitingAt("task_short_counselling");
        complete(
                task("task_short_counselling"),
                withVariables("contactOutcome", "CLOSE", "closingReason", "INFORMATION_GIVEN"));

        assertThat(instance)
                .hasPassed("end_short", "service_close_case", "end_closed")
                .hasNotPassed("task_close")
                .isEnded();
    }

    @Test
    void an_asylum_procedure_runs_beside_the_counselling_and_ends_on_its_own() {
        runtimeService()
                .createMessageCorrelation("msg_asylum_procedure")
                .processInstanceId(instance.getId())
                .setVariablesToTriggeredScope(Map.of("procedureId", "p1"))
                .correlate();
        ProcessInstance asylum =
                runtimeService()
                        .createProcessInstanceQuery()
                        .superProcessInstanceId(instance.getId())
                        .singleResult();
        assertThat(asylum.getBusinessKey()).isEqualTo(BUSINESS_KEY);
        assertThat(instance).isWaitingAt("task_first_talk", "call_asylum_procedure");

        runtimeService().setVariable(asylum.getId(), "outcome", "CLIENT_LOST");
        runtimeService()
                .createMessageCorrelation("msg_client_lost")
                .processInstanceId(asylum.getId())
                .correlate();

        assertThat(instance).hasPassed("end_asylum_procedure").isWaitingAt("task_first_talk");
    }

    @Test
    void a_referral_runs_beside_the_counselling_and_ends_on_its_own() {
        ProcessInstance referral = referral("msg_referral", false);
        assertThat(instance).isWaitingAt("task_first_talk", "call_referral");

        complete(task("task_choose_service", referral), withVariables("referralWay", "NOT_WANTED"));

        assertThat(instance).hasPassed("end_referral").isWaitingAt("task_first_talk");
    }

    @Test
    void a_case_that_another_service_takes_over_ends_here_with_that_reason() {
        ProcessInstance handover = referral("msg_handover", true);
        assertThat(instance).isWaitingAt("task_first_talk", "call_handover");
        handOver(handover, "ACCEPTED");

        assertThat(instance)
                .hasPassed("end_case_handed_over", "error_case_handed_over", "service_close_case")
                .hasNotPassed("task_close")
                .isEnded();
    }

    @Test
    void a_deadline_that_was_not_handed_over_keeps_the_case_here() {
        openMatters = true;
        handOver(referral("msg_handover", true), "ACCEPTED");
        assertThat(instance).isWaitingAt("task_decide_deadlines");
        openMatters = false;

        complete(task("task_decide_deadlines", instance));

        assertThat(instance).hasPassed("service_close_case").isEnded();
    }

    @Test
    void a_case_that_is_not_taken_over_stays() {
        ProcessInstance handover = referral("msg_handover", true);
        handOver(handover, "DECLINED");
        complete(task("task_discuss_refusal", handover), withVariables("nextStep", "END"));

        assertThat(instance)
                .hasPassed("end_case_kept")
                .hasNotPassed("error_case_handed_over")
                .isWaitingAt("task_first_talk");
    }

    @Test
    void a_handover_ends_with_the_counselling_that_called_it() {
        ProcessInstance handover = referral("msg_handover", true);

        runtimeService()
                .createMessageCorrelation("msg_client_ends")
                .processInstanceId(instance.getId())
                .correlate();

        assertThat(handover).isEnded();
        assertThat(instance).isWaitingAt("task_close");
    }

    private ProcessInstance referral(String message, boolean wholeCase) {
        runtimeService()
                .createMessageCorrelation(message)
                .processInstanceId(instance.getId())
                .setVariablesToTriggeredScope(Map.of("referralId", "r1"))
                .correlate();
        ProcessInstance called =
                runtimeService()
                        .createProcessInstanceQuery()
                        .superProcessInstanceId(instance.getId())
                        .singleResult();
        assertThat(called.getBusinessKey()).isEqualTo(BUSINESS_KEY);
        runtimeService().setVariable(called.getId(), "wholeCase", wholeCase);
        return called;
    }

    private static void handOver(ProcessInstance handover, String answer) {
        complete(task("task_choose_service", handover), withVariables("referralWay", "DATA"));
        complete(task("task_hand_over_data", handover), withVariables("sending", "SENT"));
        runtimeService().setVariable(handover.getId(), "answer", answer);
        runtimeService()
                .createMessageCorrelation("msg_referral_answered")
                .processInstanceId(handover.getId())
                .correlate();
    }

    @Test
    void a_discrimination_case_runs_beside_the_counselling_and_ends_on_its_own() {
        runtimeService()
                .createMessageCorrelation("msg_discrimination")
                .processInstanceId(instance.getId())
                .setVariablesToTriggeredScope(
                        Map.of("discriminationId", "d1", "talkDue", "2026-11-25"))
                .correlate();
        ProcessInstance discrimination =
                runtimeService()
                        .createProcessInstanceQuery()
                        .superProcessInstanceId(instance.getId())
                        .singleResult();
        assertThat(discrimination.getBusinessKey()).isEqualTo(BUSINESS_KEY);
        assertThat(instance).isWaitingAt("task_first_talk", "call_discrimination");

        runtimeService().setVariable(discrimination.getId(), "outcome", "NOT_PURSUED");
        runtimeService()
                .createMessageCorrelation("msg_discrimination_ends")
                .processInstanceId(discrimination.getId())
                .correlate();

        assertThat(instance).hasPassed("end_discrimination").isWaitingAt("task_first_talk");
    }

    @Test
    void a_short_counselling_can_go_on_as_accompaniment() {
        firstTalkAndLevel("SHORT");

        complete(task("task_short_counselling"), withVariables("contactOutcome", "FOLLOW_UP"));

        assertThat(instance).isWaitingAt("task_set_follow_up");
        assertThat(instance).variables().containsEntry("level", "ACCOMPANIMENT");
    }

    @Test
    void accompaniment_repeats_contacts_until_it_is_closed() {
        firstTalkAndLevel("ACCOMPANIMENT");

        setFollowUp("2026-12-14");
        assertThat(task("task_counselling_contact")).hasDueDate(day("2026-12-14"));
        complete(
                task("task_counselling_contact"),
                withVariables("contactOutcome", "FOLLOW_UP", "followUpDate", "2027-01-11"));
        assertThat(task("task_counselling_contact")).hasDueDate(day("2027-01-11"));
        complete(task("task_counselling_contact"), withVariables("contactOutcome", "CLOSE"));

        assertThat(instance).isWaitingAt("task_close").hasPassed("end_accompaniment");
        close(false);
        assertThat(instance).hasPassed("end_closed").isEnded();
    }

    @Test
    void accompaniment_is_raised_to_case_management_without_asking_again() {
        firstTalkAndLevel("ACCOMPANIMENT");
        setFollowUp("2026-12-14");

        complete(task("task_counselling_contact"), withVariables("contactOutcome", "RAISE"));

        assertThat(instance).isWaitingAt("task_assessment").hasNotPassed("end_accompaniment");
        assertThat(instance).variables().containsEntry("level", "CASE_MANAGEMENT");
    }

    @Test
    void case_management_from_assessment_to_handover_and_question_after_three_months() {
        firstTalkAndLevel("CASE_MANAGEMENT");
        planAgreed();

        assertThat(taskQuery().taskDefinitionKey("task_measure").count()).isEqualTo(3);
        assertThat(instance).isWaitingAt("gw_review_when");
        for (int i = 0; i < 3; i++) {
            completeAnyMeasure("DONE");
        }
        assertThat(instance).hasPassed("service_bring_review_forward", "end_measures");
        execute(job("timer_review"));
        complete(task("task_review"), withVariables("reviewOutcome", "EVALUATE"));
        complete(task("task_evaluation"));
        complete(task("task_handover"), withVariables("handoverOutcome", "NOT_NEEDED"));
        close(true);

        assertThat(instance).isWaitingAt("timer_follow_up").hasNotPassed("end_closed");
        execute(job("timer_follow_up"));
        complete(task("task_follow_up_check"), withVariables("followUpResult", "STABLE"));
        assertThat(instance).hasPassed("end_case_management", "end_followed_up").isEnded();
    }

    @Test
    void the_client_can_want_another_plan_before_agreeing() {
        firstTalkAndLevel("CASE_MANAGEMENT");
        complete(task("task_assessment"));
        complete(task("task_plan"));

        complete(task("task_agreement"), withVariables("agreement", "CHANGES_WANTED"));

        assertThat(instance).isWaitingAt("task_plan").hasNotPassed("service_start_measures");
    }

    @Test
    void without_agreement_there_is_no_plan_and_accompaniment_goes_on() {
        firstTalkAndLevel("CASE_MANAGEMENT");
        complete(task("task_assessment"));
        complete(task("task_plan"));

        complete(task("task_agreement"), withVariables("agreement", "DECLINED"));

        assertThat(instance).isWaitingAt("task_set_follow_up").hasNotPassed("sub_implementation");
        assertThat(instance).variables().containsEntry("level", "ACCOMPANIMENT");
    }

    @Test
    void a_review_lets_open_measures_go_on_and_revises_the_plan_the_next_time() {
        firstTalkAndLevel("CASE_MANAGEMENT");
        planAgreed();
        completeAnyMeasure("PARTLY");

        execute(job("timer_review"));
        assertThat(taskQuery().taskDefinitionKey("task_measure").count()).isEqualTo(2);
        complete(
                task("task_review"),
                withVariables("reviewOutcome", "CONTINUE", "reviewDate", "2027-05-03"));
        assertThat(instance).isWaitingAt("gw_review_when", "task_measure");
        assertThat(job("timer_review")).hasDueDate(day("2027-05-03"));

        runtimeService()
                .createMessageCorrelation("msg_review_now")
                .processInstanceBusinessKey(BUSINESS_KEY)
                .correlate();
        complete(task("task_review"), withVariables("reviewOutcome", "REVISE"));

        assertThat(instance).isWaitingAt("task_plan").isNotWaitingAt("task_measure");
    }

    @Test
    void a_review_can_lower_the_case_to_accompaniment() {
        firstTalkAndLevel("CASE_MANAGEMENT");
        planAgreed();
        execute(job("timer_review"));

        complete(task("task_review"), withVariables("reviewOutcome", "LOWER"));

        assertThat(instance).isWaitingAt("task_set_follow_up").isNotWaitingAt("task_measure");
    }

    @Test
    void the_level_can_change_at_any_time() {
        firstTalkAndLevel("CASE_MANAGEMENT");
        planAgreed();

        message("msg_change_level");

        assertThat(instance)
                .isWaitingAt("task_decide_level")
                .isNotWaitingAt("task_measure", "gw_review_when");
        complete(task("task_decide_level"), withVariables("level", "SHORT"));
        assertThat(instance).isWaitingAt("task_short_counselling");
    }

    @Test
    void an_overdue_first_talk_climbs_to_the_supervision_and_is_still_held() {
        execute(job("timer_first_talk_due"));
        assertThat(instance).isWaitingAt("task_first_talk", "task_check_first_talk");
        complete(task("task_check_first_talk"), withVariables("overdueAction", "APPOINTMENT_MADE"));
        assertThat(instance).isWaitingAt("task_first_talk").hasPassed("end_first_talk_checked");

        firstTalk();

        assertThat(instance).isWaitingAt("task_decide_level");
    }

    @Test
    void holding_the_first_talk_ends_the_question_of_the_supervision() {
        execute(job("timer_first_talk_due"));

        firstTalk();

        assertThat(instance).isNotWaitingAt("task_check_first_talk");
    }

    @Test
    void three_attempts_in_vain_end_the_counselling_and_the_case_can_still_go_on() {
        firstTalkAndLevel("ACCOMPANIMENT");
        for (int i = 0; i < 3; i++) {
            execute(job("timer_no_contact"));
            complete(task("task_contact_attempt"), withVariables("attemptOutcome", "NOT_REACHED"));
        }
        assertThat(instance)
                .hasPassed("end_contact_lost", "error_contact_lost")
                .isWaitingAt("task_close");

        message("msg_continue_case");

        assertThat(instance).isWaitingAt("task_decide_level").isNotWaitingAt("task_first_talk");
    }

    @Test
    void a_client_who_is_reached_stays_in_counselling() {
        firstTalkAndLevel("ACCOMPANIMENT");
        execute(job("timer_no_contact"));

        complete(task("task_contact_attempt"), withVariables("attemptOutcome", "REACHED"));

        assertThat(instance)
                .isWaitingAt("timer_no_contact", "task_set_follow_up")
                .hasNotPassed("end_contact_lost");
    }

    @Test
    void a_contact_made_elsewhere_ends_the_contact_attempt() {
        execute(job("timer_no_contact"));

        message("msg_contact_made");

        assertThat(instance)
                .isWaitingAt("timer_no_contact", "task_first_talk")
                .isNotWaitingAt("task_contact_attempt");
    }

    @Test
    void the_client_ends_the_counselling_at_any_time() {
        message("msg_client_ends");

        assertThat(instance).isWaitingAt("task_close").isNotWaitingAt("task_first_talk");
    }

    @Test
    void no_case_closes_over_an_open_deadline() {
        openMatters = true;
        message("msg_client_ends");
        assertThat(instance).isWaitingAt("task_decide_deadlines");
        complete(task("task_decide_deadlines"));
        assertThat(instance).isWaitingAt("task_decide_deadlines").hasNotPassed("task_close");

        openMatters = false;
        complete(task("task_decide_deadlines"));

        assertThat(instance).isWaitingAt("task_close");
    }

    @Test
    void a_deadline_entered_while_the_case_is_being_closed_keeps_it_open() {
        message("msg_client_ends");
        deadlineAppears = true;

        close(false);

        assertThat(instance).isWaitingAt("task_decide_deadlines").hasNotPassed("end_closed");
    }

    @Test
    void interests_are_represented_beside_the_counselling_any_number_of_times() {
        trigger("msg_advocacy", Map.of("advocacyId", "a1", "advocacyDue", "2026-12-01"));
        trigger("msg_advocacy", Map.of("advocacyId", "a2", "advocacyDue", "2026-12-02"));
        assertThat(taskQuery().taskDefinitionKey("task_advocacy").count()).isEqualTo(2);

        taskQuery().taskDefinitionKey("task_advocacy").list().forEach(each -> complete(each));

        assertThat(instance).hasPassed("end_advocacy").isWaitingAt("task_first_talk");
    }

    @Test
    void an_immediate_measure_comes_before_any_plan() {
        trigger(
                "msg_immediate_measure",
                Map.of("immediateMeasureId", "i1", "immediateMeasureDue", "2026-11-24"));

        complete(task("task_immediate_measure"));

        assertThat(instance).hasPassed("end_immediate_measure").isWaitingAt("task_first_talk");
    }

    private static ProcessInstance startRequest() {
        Map<String, Object> start = new HashMap<>();
        start.put("caseNumber", "MZ-2026-000001");
        start.put("team", "team-1");
        start.put("supervision", "supervision-1");
        start.put("adviser", "beraterin");
        start.put("firstTalkDue", "2026-12-07");
        start.put("firstTalkOverdue", "2026-12-07T23:00:00Z");
        start.put("firstTalkDone", false);
        start.put("contactWatchDue", "2027-02-23");
        start.put("contactAttempts", 0);
        start.put("closingReason", null);
        start.put("closingFollowUp", false);
        modelEngine
                .engine()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .list()
                .forEach(
                        old ->
                                modelEngine
                                        .engine()
                                        .getRuntimeService()
                                        .deleteProcessInstance(old.getId(), "next test"));
        return modelEngine
                .engine()
                .getRuntimeService()
                .startProcessInstanceByKey(CaseManagement.KEY, BUSINESS_KEY, start);
    }

    private void firstTalk() {
        complete(task("task_first_talk"), withVariables("firstTalkDone", true));
    }

    private void firstTalkAndLevel(String level) {
        firstTalk();
        assertThat(instance).isWaitingAt("task_decide_level");
        assertThat(instance).variables().containsKeys("proposedLevel", "proposalReason");
        complete(task("task_decide_level"), withVariables("level", level));
    }

    private void setFollowUp(String day) {
        complete(task("task_set_follow_up"), withVariables("followUpDate", day));
    }

    private void planAgreed() {
        complete(task("task_assessment"));
        complete(task("task_plan"), withVariables("reviewDate", "2027-02-23"));
        complete(task("task_agreement"), withVariables("agreement", "AGREED"));
    }

    private void completeAnyMeasure(String outcome) {
        var measure = taskQuery().taskDefinitionKey("task_measure").list().get(0);
        complete(measure, withVariables("measureOutcome", outcome));
    }

    private void close(boolean followUp) {
        complete(
                task("task_close"),
                withVariables("closingReason", "GOALS_REACHED", "closingFollowUp", followUp));
    }

    private void message(String name) {
        trigger(name, Map.of());
    }

    private void trigger(String message, Map<String, Object> local) {
        runtimeService()
                .createMessageCorrelation(message)
                .processInstanceId(instance.getId())
                .setVariablesToTriggeredScope(local)
                .correlate();
    }

    private static java.util.Date day(String iso) {
        return java.util.Date.from(
                java.time.LocalDate.parse(iso)
                        .atStartOfDay(java.time.ZoneId.systemDefault())
                        .toInstant());
    }

    private static Map<String, Object> standIns() {
        Map<String, Object> beans = new HashMap<>();
        beans.put(
                "proposeLevelDelegate",
                delegate(
                        execution -> {
                            execution.setVariable("proposedLevel", "SHORT");
                            execution.setVariable("proposalReason", "SINGLE_QUESTION");
                        }));
        beans.put(
                "beginLevelDelegate",
                delegate(
                        execution ->
                                execution.setVariable("level", execution.getVariable("newLevel"))));
        beans.put("recordFollowUpDelegate", delegate(execution -> {}));
        beans.put("planLastStepsDelegate", delegate(execution -> {}));
        beans.put(
                "expectContactDelegate",
                delegate(
                        execution -> {
                            execution.setVariable("contactWatchDue", "2027-02-23");
                            execution.setVariable("contactAttempts", 0);
                        }));
        beans.put(
                "startMeasuresDelegate",
                delegate(
                        execution ->
                                execution.setVariable("measureIds", List.of("m1", "m2", "m3"))));
        beans.put("bringReviewForwardDelegate", delegate(execution -> {}));
        beans.put(
                "checkOpenMattersDelegate",
                delegate(execution -> execution.setVariable("openMatters", openMatters)));
        beans.put(
                "closeCaseDelegate",
                delegate(
                        execution -> {
                            if (deadlineAppears) {
                                openMatters = true;
                                throw new BpmnError("matter_open");
                            }
                            execution.setVariable("closingFollowUpDate", "2027-02-23");
                        }));
        beans.put(
                "checkAsylumDeadlinesDelegate",
                delegate(execution -> execution.setVariable("openDeadlines", false)));
        for (String delegate :
                List.of(
                        "checkDiscriminationDeadlinesDelegate",
                        "checkEndingDeadlinesDelegate",
                        "endDiscriminationDelegate")) {
            beans.put(
                    delegate,
                    (JavaDelegate) execution -> execution.setVariable("openDeadlines", false));
        }
        beans.put(
                "planAsylumStepDelegate",
                (ExecutionListener) execution -> execution.setVariable("stepDue", "2026-11-30"));
        beans.put("endProcedureDelegate", delegate(execution -> {}));
        beans.put(
                "recordCaseHandoverDelegate",
                delegate(execution -> execution.setVariable("closingReason", "HANDED_OVER")));
        beans.put(
                "planReferralStepDelegate",
                (ExecutionListener)
                        execution ->
                                List.of(
                                                "chooseDue",
                                                "togetherDue",
                                                "handOverDue",
                                                "answerDue",
                                                "refusalDue",
                                                "contactDue",
                                                "withdrawalDue")
                                        .forEach(due -> execution.setVariable(due, "2026-12-14")));
        beans.put(
                "planReferralAnswerDelegate",
                delegate(
                        execution ->
                                execution.setVariable("answerReminder", "2026-12-13T23:00:00Z")));
        beans.put("endReferralDelegate", (ExecutionListener) CaseManagementPathsTest::endReferral);
        beans.put("stopCancelledReferralDelegate", (ExecutionListener) execution -> {});
        beans.put("handOverCaseDelegate", delegate(execution -> {}));
        beans.put("recordReferralStepDelegate", (TaskListener) task -> {});
        beans.put("recordContactAttemptDelegate", (TaskListener) CaseManagementPathsTest::attempt);
        for (String listener :
                List.of(
                        "recordAgreementDelegate",
                        "prepareMeasureDelegate",
                        "recordMeasureResultDelegate",
                        "recordReviewDelegate",
                        "recordHandoverDelegate",
                        "recordFollowUpCheckDelegate",
                        "recordFirstTalkCheckDelegate")) {
            beans.put(listener, (TaskListener) task -> {});
        }
        return beans;
    }

    private static void endReferral(DelegateExecution execution) {
        boolean accepted = "end_handed_over".equals(execution.getCurrentActivityId());
        execution.setVariable("referralOutcome", accepted ? "CONTACT_MADE" : "DECLINED");
    }

    private static void attempt(org.camunda.bpm.engine.delegate.DelegateTask task) {
        boolean reached = "REACHED".equals(task.getVariable("attemptOutcome"));
        int attempts = reached ? 0 : (Integer) task.getVariable("contactAttempts") + 1;
        task.setVariable("contactAttempts", attempts);
        task.setVariable("contactLost", attempts >= 3);
    }

    private interface Step {
        void run(DelegateExecution execution);
    }

    private static JavaDelegate delegate(Step step) {
        return step::run;
    }
}
