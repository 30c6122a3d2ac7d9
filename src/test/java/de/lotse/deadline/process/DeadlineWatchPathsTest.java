package de.lotse.deadline.process;

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
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Date;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * One test a path of the watch, with stand-ins for what the application does. Together they walk
 * every flow node and every sequence flow: the last check of the class fails on any that is missed.
 */
class DeadlineWatchPathsTest {

    private static final String BUSINESS_KEY = "0d9a7f3e-58a5-4b3e-9a48-0b6f4f2f9c11";

    private static final PathCoverage COVERAGE = new PathCoverage();

    private static ModelEngine modelEngine;

    /** When the application would warn next, in turn; then never again. */
    private static final Deque<String> WARNINGS = new ArrayDeque<>();

    /** Whom the application would remind, in turn. */
    private static final Deque<String> STEPS = new ArrayDeque<>();

    private ProcessInstance instance;

    @BeforeAll
    static void startEngine() {
        modelEngine =
                ModelEngine.start(
                        "deadline_watch",
                        standIns(),
                        List.of(COVERAGE),
                        List.of(
                                "models/deadline/deadline-watch.bpmn",
                                "models/deadline/acknowledge-warning.form",
                                "models/deadline/check-deadline.form"));
        init(modelEngine.engine());
    }

    @AfterAll
    static void everythingWalked() {
        var missed = COVERAGE.missedIn(modelEngine.engine(), DeadlineWatch.KEY);
        modelEngine.close();
        assertThat(missed).as("flow nodes and sequence flows without a test").isEmpty();
    }

    @BeforeEach
    void nothingPlanned() {
        WARNINGS.clear();
        STEPS.clear();
    }

    @Test
    void a_deadline_is_a_task_of_its_adviser_and_waits_for_its_first_warning() {
        start("2026-12-09T07:00:00Z");

        assertThat(instance).isWaitingAt("task_meet_deadline", "timer_warning");
        assertThat(task("task_meet_deadline"))
                .isAssignedTo("beraterin")
                .hasCandidateGroupAssociated("team-1");
    }

    @Test
    void a_warning_is_acknowledged_and_the_next_one_waits() {
        start("2026-12-09T07:00:00Z", "2026-12-11T07:00:00Z");
        STEPS.add("RESPONSIBLE");

        execute(job("timer_warning"));
        assertThat(instance).isWaitingAt("task_meet_deadline", "task_acknowledge_warning");
        assertThat(task("task_acknowledge_warning")).isAssignedTo("beraterin");
        complete(task("task_acknowledge_warning"), withVariables("deadlineAction", "I_ACT"));

        assertThat(instance).isWaitingAt("task_meet_deadline", "timer_warning");
    }

    @Test
    void a_warning_nobody_acknowledges_climbs_to_the_supervision() {
        start("2026-12-09T07:00:00Z");
        STEPS.addAll(List.of("RESPONSIBLE", "DEPUTY", "SUPERVISION", "SUPERVISION"));

        execute(job("timer_warning"));
        execute(job("timer_not_acknowledged"));
        assertThat(instance).isWaitingAt("task_meet_deadline", "task_acknowledge_warning");
        assertThat(task("task_acknowledge_warning")).isAssignedTo("berater");
        execute(job("timer_not_acknowledged"));
        assertThat(instance).isWaitingAt("task_meet_deadline", "task_check_deadline");
        assertThat(task("task_check_deadline")).isNotAssigned().hasCandidateGroup("supervision-1");
        execute(job("timer_not_checked"));
        assertThat(instance).isWaitingAt("task_meet_deadline", "task_check_deadline");
        complete(task("task_check_deadline"), withVariables("deadlineAction", "LAWYER_ACTS"));

        assertThat(instance).hasPassed("end_warned").isWaitingAt("task_meet_deadline");
    }

    @Test
    void where_nobody_else_is_there_the_whole_team_is_reminded() {
        start("2026-12-09T07:00:00Z");
        STEPS.add("TEAM");

        execute(job("timer_warning"));

        assertThat(task("task_acknowledge_warning"))
                .isNotAssigned()
                .hasCandidateGroupAssociated("team-1");
    }

    @Test
    void a_moved_deadline_is_planned_anew_before_its_warning() {
        start("2026-12-09T07:00:00Z", "2026-12-01T07:00:00Z");

        message("msg_deadline_moved");

        assertThat(instance).isWaitingAt("task_meet_deadline", "timer_warning");
        assertThat(job("timer_warning")).hasDueDate(date("2026-12-01T07:00:00Z"));
    }

    @Test
    void a_moved_deadline_takes_an_open_warning_back() {
        start("2026-12-09T07:00:00Z", "2026-12-16T07:00:00Z");
        STEPS.add("RESPONSIBLE");
        execute(job("timer_warning"));

        message("msg_deadline_moved");

        assertThat(instance).isWaitingAt("task_meet_deadline", "timer_warning");
        assertThat(job("timer_warning")).hasDueDate(date("2026-12-16T07:00:00Z"));
    }

    @Test
    void a_deadline_moved_after_all_warnings_is_warned_of_again() {
        start();
        assertThat(instance).isWaitingAt("task_meet_deadline", "msg_deadline_moved_later");
        WARNINGS.add("2026-12-16T07:00:00Z");

        message("msg_deadline_moved");

        assertThat(instance).isWaitingAt("task_meet_deadline", "timer_warning");
    }

    @Test
    void a_decided_deadline_needs_nothing_more() {
        start("2026-12-09T07:00:00Z");
        STEPS.add("RESPONSIBLE");
        execute(job("timer_warning"));

        message("msg_deadline_decided");

        assertThat(instance).hasPassed("end_decided").isEnded();
    }

    @Test
    void the_step_of_the_adviser_ends_without_ending_the_warnings() {
        start("2026-12-09T07:00:00Z");

        complete(task("task_meet_deadline"));

        assertThat(instance).hasPassed("end_deadline_met").isWaitingAt("timer_warning");
    }

    private void start(String... warnings) {
        WARNINGS.addAll(List.of(warnings));
        Map<String, Object> start = new HashMap<>();
        start.put("caseNumber", "MZ-2026-000001");
        start.put("team", "team-1");
        start.put("supervision", "supervision-1");
        start.put("adviser", "beraterin");
        start.put("deadlineId", "3f0c");
        start.put("deadlineDue", "2026-12-14");
        start.put("warningAt", null);
        start.put("reminderStep", null);
        start.put("reminded", null);
        start.put("answerBy", null);
        instance =
                modelEngine
                        .engine()
                        .getRuntimeService()
                        .startProcessInstanceByKey(DeadlineWatch.KEY, BUSINESS_KEY, start);
        assertThat(instance).isStarted();
    }

    private void message(String name) {
        runtimeService()
                .createMessageCorrelation(name)
                .processInstanceId(instance.getId())
                .correlate();
    }

    private static Date date(String instant) {
        return Date.from(Instant.parse(instant));
    }

    private static Map<String, Object> standIns() {
        Map<String, Object> beans = new HashMap<>();
        beans.put(
                "planWarningDelegate",
                delegate(
                        execution -> {
                            execution.setVariable("warningAt", WARNINGS.poll());
                            execution.setVariable("reminderStep", null);
                            execution.setVariable("reminded", null);
                        }));
        beans.put(
                "remindDelegate",
                delegate(
                        execution -> {
                            String step = STEPS.remove();
                            execution.setVariable("reminderStep", step);
                            execution.setVariable("reminded", login(step));
                            execution.setVariable("answerBy", "2026-12-10T07:00:00Z");
                        }));
        beans.put("recordAcknowledgementDelegate", (TaskListener) task -> {});
        return beans;
    }

    private static String login(String step) {
        return switch (step) {
            case "RESPONSIBLE" -> "beraterin";
            case "DEPUTY" -> "berater";
            default -> null;
        };
    }

    private interface Step {
        void run(DelegateExecution execution);
    }

    private static JavaDelegate delegate(Step step) {
        return step::run;
    }
}
