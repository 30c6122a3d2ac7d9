package de.lotse.asylum.process;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.testing.ModelEngine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A new version of the model: procedures that run keep theirs, and can be brought to the new one
 * with all they wait for.
 */
class AsylumVersionsTest {

    private static final String MODEL = "models/asylum/asylum-procedure.bpmn";

    private static ModelEngine modelEngine;
    private static RepositoryService repository;
    private static RuntimeService runtime;
    private static TaskService tasks;
    private static ManagementService management;

    private ProcessInstance instance;

    @BeforeAll
    static void startEngine() {
        modelEngine =
                ModelEngine.start(
                        "asylum_versions",
                        AsylumPathsTest.standIns(),
                        List.of(),
                        AsylumPathsTest.models());
        repository = modelEngine.engine().getRepositoryService();
        runtime = modelEngine.engine().getRuntimeService();
        tasks = modelEngine.engine().getTaskService();
        management = modelEngine.engine().getManagementService();
    }

    @AfterAll
    static void stopEngine() {
        modelEngine.close();
    }

    @BeforeEach
    void aProcedureOfThePreviousVersion() {
        instance = start();
    }

    @Test
    void a_procedure_that_runs_keeps_its_model_and_a_new_one_has_the_new() throws IOException {
        String older = definitionOf(instance);
        String newer = release("Verfahrensstand neu erheben");

        assertThat(definitionOf(instance)).isEqualTo(older).isNotEqualTo(newer);
        assertThat(task("task_record_status").getName())
                .isNotEqualTo("Verfahrensstand neu erheben");
        complete("task_record_status", Map.of("applied", true));
        assertThat(task("task_inform")).isNotNull();

        instance = start();
        assertThat(definitionOf(instance)).isEqualTo(newer);
        assertThat(task("task_record_status").getName()).isEqualTo("Verfahrensstand neu erheben");
    }

    @Test
    void a_procedure_brought_to_the_new_model_goes_on_with_decision_hearing_and_timers()
            throws IOException {
        complete("task_record_status", Map.of("applied", true));
        complete("task_inform", Map.of());
        trigger("msg_hearing_scheduled", hearing());
        trigger("msg_decision_arrived", decision());
        complete("task_record_decision", Map.of("decisionEffect", "NEGATIVE"));
        List<String> waiting = waiting();
        String newer = release("Verfahrensstand noch einmal erheben");

        migrate(newer);

        assertThat(definitionOf(instance)).isEqualTo(newer);
        assertThat(waiting()).isEqualTo(waiting).contains("task_counsel_remedy", "timer_hearing");
        complete("task_counsel_remedy", Map.of("remedyChoice", "NO_ACTION"));
        receive("msg_remedy_decided", Map.of("remedyOutcome", "MISSED"));
        receive("msg_remedy_reopened", Map.of());
        receive("msg_remedy_decided", Map.of("remedyOutcome", "GIVEN_UP"));
        complete("task_confirm_outcome", Map.of("concluded", true));
        assertThat(runtime.createProcessInstanceQuery().processInstanceId(instance.getId()).count())
                .isZero();
    }

    private void migrate(String newer) {
        runtime.newMigration(
                        runtime.createMigrationPlan(definitionOf(instance), newer)
                                .mapEqualActivities()
                                .updateEventTriggers()
                                .build())
                .processInstanceIds(instance.getId())
                .execute();
    }

    private static String release(String nameOfFirstStep) throws IOException {
        String model =
                Files.readString(
                                Path.of("processes/asylum/asylum-procedure.bpmn"),
                                StandardCharsets.UTF_8)
                        .replace(
                                "name=\"Verfahrensstand erheben\"",
                                "name=\"" + nameOfFirstStep + "\"");
        var deployment = repository.createDeployment().name("asylum").addString(MODEL, model);
        AsylumPathsTest.models().stream()
                .filter(resource -> !resource.equals(MODEL))
                .forEach(deployment::addClasspathResource);
        return repository
                .createProcessDefinitionQuery()
                .deploymentId(deployment.deploy().getId())
                .singleResult()
                .getId();
    }

    private static ProcessInstance start() {
        Map<String, Object> start = new HashMap<>();
        start.put("caseNumber", "MZ-2026-000001");
        start.put("team", "team-a");
        start.put("supervision", "supervision-a");
        start.put("adviser", "beraterin");
        start.put("procedureId", "8c1f3c52-6a7c-4f4e-9f29-1d8d3a1a6f10");
        start.put("outcome", null);
        start.put("settleDue", "2026-12-14");
        start.put("stepDue", "2026-12-14");
        return runtime.startProcessInstanceByKey(AsylumSupport.KEY, "case", start);
    }

    private static Map<String, Object> hearing() {
        return Map.of(
                "hearingAt", "2027-01-11T09:00:00Z",
                "hearingDay", "2027-01-11",
                "hearingReminder", "2027-01-07T23:00:00Z",
                "preparationNeeded", true,
                "preparationDue", "2027-01-04",
                "recordCheckDue", "2027-01-18",
                "excuseDue", "2027-01-13",
                "hearingOutcome", "");
    }

    private static Map<String, Object> decision() {
        Map<String, Object> local = new HashMap<>();
        local.put("letterDue", "2026-11-24");
        local.put("decisionEffect", null);
        local.put("remedyDue", "2026-12-07");
        local.put("remedyChoice", null);
        local.put("remedyOutcome", null);
        local.put("restitutionDue", "2026-12-14");
        local.put("restitution", null);
        local.put("concluded", false);
        return local;
    }

    private String definitionOf(ProcessInstance one) {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(one.getId())
                .singleResult()
                .getProcessDefinitionId();
    }

    /** The elements of its open tasks and timers. */
    private List<String> waiting() {
        return Stream.concat(
                        tasks.createTaskQuery().processInstanceId(instance.getId()).list().stream()
                                .map(Task::getTaskDefinitionKey),
                        management
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .list()
                                .stream()
                                .map(this::elementOf))
                .sorted()
                .toList();
    }

    private String elementOf(Job timer) {
        return management
                .createJobDefinitionQuery()
                .jobDefinitionId(timer.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }

    private Task task(String element) {
        return tasks.createTaskQuery()
                .processInstanceId(instance.getId())
                .taskDefinitionKey(element)
                .singleResult();
    }

    private void complete(String element, Map<String, Object> variables) {
        tasks.complete(task(element).getId(), variables);
    }

    private void trigger(String message, Map<String, Object> local) {
        runtime.createMessageCorrelation(message)
                .processInstanceId(instance.getId())
                .setVariablesToTriggeredScope(local)
                .correlate();
    }

    private void receive(String message, Map<String, Object> variables) {
        String waiting =
                runtime.createExecutionQuery()
                        .processInstanceId(instance.getId())
                        .messageEventSubscriptionName(message)
                        .singleResult()
                        .getId();
        variables.forEach((name, value) -> runtime.setVariable(waiting, name, value));
        runtime.messageEventReceived(message, waiting);
    }
}
