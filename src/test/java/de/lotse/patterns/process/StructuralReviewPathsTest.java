package de.lotse.patterns.process;

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
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * One test a path of the model, with stand-ins for what the application does. Together they walk
 * every flow node and every sequence flow.
 */
class StructuralReviewPathsTest {

    private static final PathCoverage COVERAGE = new PathCoverage();

    /** What the answers come to, one round after the other. */
    private static final Deque<String> STATES = new ArrayDeque<>();

    private static ModelEngine modelEngine;

    private ProcessInstance instance;

    @BeforeAll
    static void startEngine() {
        modelEngine =
                ModelEngine.start(
                        "patterns",
                        standIns(),
                        List.of(COVERAGE),
                        List.of("models/patterns/structural-review.bpmn"));
        init(modelEngine.engine());
    }

    @AfterAll
    static void everythingWalked() {
        var missed = COVERAGE.missedIn(modelEngine.engine(), StructuralReviews.KEY);
        modelEngine.close();
        assertThat(missed).as("flow nodes and sequence flows without a test").isEmpty();
    }

    @BeforeEach
    void start() {
        STATES.clear();
        Map<String, Object> start = new HashMap<>();
        start.put("reviewId", "8c1f3c52-6a7c-4f4e-9f29-1d8d3a1a6f10");
        start.put("supervision", "supervisor");
        start.put("assessDue", "2026-12-07");
        start.put("decideDue", "2026-12-07");
        start.put("reviewDecision", null);
        start.put("clearanceState", null);
        instance = runtimeService().startProcessInstanceByKey(StructuralReviews.KEY, "r", start);
        assertThat(instance).isStarted().isWaitingAt("task_assess");
        assertThat(task()).hasCandidateGroup("supervisor");
        complete(task());
    }

    @Test
    void from_the_pattern_to_the_outcome() {
        decide("ACT");
        clearAll("CLEARED");
        measuresDone();
        assertThat(instance).isWaitingAt("timer_effect");
        execute(job());

        complete(task("task_review_effect"), withVariables("reviewDecision", "CLOSE"));

        assertThat(instance).hasPassed("service_close_review", "end_closed").isEnded();
    }

    @Test
    void nothing_is_done_with_a_reason() {
        decide("NO_ACTION");

        assertThat(instance)
                .hasPassed("service_close_without", "end_no_action")
                .hasNotPassed("sub_clearance")
                .isEnded();
    }

    @Test
    void one_no_leads_back_and_nobody_else_is_asked_in_vain() {
        decide("ACT");
        assertThat(
                        taskQuery()
                                .processInstanceId(instance.getId())
                                .taskDefinitionKey("task_clear")
                                .count())
                .isEqualTo(2);
        STATES.add("REFUSED");

        complete(
                taskQuery()
                        .processInstanceId(instance.getId())
                        .taskDefinitionKey("task_clear")
                        .list()
                        .get(0),
                withVariables("clearanceState", "REFUSED"));

        assertThat(instance).isWaitingAt("task_decide_ways").isNotWaitingAt("task_clear");
        decide("ACT");
        assertThat(
                        taskQuery()
                                .processInstanceId(instance.getId())
                                .taskDefinitionKey("task_clear")
                                .count())
                .isEqualTo(2);
    }

    @Test
    void advisers_of_cases_that_came_meanwhile_are_asked_too() {
        decide("ACT");

        clearAll("INCOMPLETE");

        assertThat(instance).isWaitingAt("task_clear").isNotWaitingAt("task_plan_measures");
        clearAll("CLEARED");
        assertThat(instance).isWaitingAt("task_plan_measures");
    }

    @Test
    void where_the_measures_brought_nothing_others_are_decided_on() {
        decide("ACT");
        clearAll("CLEARED");
        measuresDone();
        execute(job());

        complete(task("task_review_effect"), withVariables("reviewDecision", "AGAIN"));

        assertThat(instance).isWaitingAt("task_decide_ways");
    }

    @Test
    void a_question_goes_to_the_adviser_and_a_measure_to_who_is_responsible() {
        decide("ACT");
        taskQuery()
                .processInstanceId(instance.getId())
                .taskDefinitionKey("task_clear")
                .list()
                .forEach(task -> assertThat(task).isAssignedTo("beraterin"));
        clearAll("CLEARED");
        complete(task("task_plan_measures"), withVariables("measures", List.of("m1")));

        assertThat(task("task_measure")).isAssignedTo("beraterin");
    }

    private void decide(String decision) {
        complete(task("task_decide_ways"), withVariables("reviewDecision", decision));
    }

    private void clearAll(String state) {
        STATES.add(state);
        taskQuery()
                .processInstanceId(instance.getId())
                .taskDefinitionKey("task_clear")
                .list()
                .forEach(task -> complete(task));
    }

    private void measuresDone() {
        complete(task("task_plan_measures"), withVariables("measures", List.of("m1", "m2")));
        taskQuery()
                .processInstanceId(instance.getId())
                .taskDefinitionKey("task_measure")
                .list()
                .forEach(task -> complete(task));
    }

    private static Map<String, Object> standIns() {
        JavaDelegate prepare =
                execution -> {
                    execution.setVariableLocal("adviser", "beraterin");
                    execution.setVariableLocal("team", "team-a");
                    execution.setVariableLocal("measureDue", "2026-12-14");
                };
        JavaDelegate ask =
                execution -> {
                    execution.setVariable("clearances", List.of("c1", "c2"));
                    execution.setVariable("clearanceState", null);
                    execution.setVariable("clearDue", "2026-12-01");
                };
        JavaDelegate check =
                execution -> {
                    execution.setVariable("clearanceState", STATES.remove());
                    execution.setVariable("measuresDue", "2026-12-14");
                };
        JavaDelegate plan =
                execution -> {
                    execution.setVariable("effectReviewAt", "2027-06-01T00:00:00Z");
                    execution.setVariable("effectDue", "2027-06-14");
                };
        return Map.of(
                "askAdvisersDelegate", ask,
                "prepareClearanceDelegate", prepare,
                "checkClearanceDelegate", check,
                "prepareReviewMeasureDelegate", prepare,
                "planEffectDelegate", plan,
                "closeReviewDelegate", (JavaDelegate) execution -> {});
    }
}
