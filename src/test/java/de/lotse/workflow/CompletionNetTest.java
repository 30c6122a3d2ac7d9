package de.lotse.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.lotse.security.TenantScope;
import de.lotse.testing.IntegrationTest;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** No way past the check of its form ends a task or brings values into its process. */
class CompletionNetTest extends IntegrationTest {

    private static final Map<String, Object> EVIL = Map.of("level", "EVIL", "evil", "text");

    @Autowired private EngineCalls calls;
    @Autowired private ProcessEngine engine;

    private String instance;
    private Task task;

    @BeforeEach
    void anOpenTask() {
        TenantScope.run(
                Trial.CARITAS,
                () -> {
                    instance =
                            calls.start(
                                    Trial.KEY,
                                    UUID.randomUUID().toString(),
                                    Trial.startVariables(Trial.TEAM_MAINZ));
                    task = calls.call(this::openTask);
                });
    }

    static Stream<Arguments> waysThatAreNotUsed() {
        return Stream.of(
                way("resolve", (tasks, id) -> tasks.resolveTask(id)),
                way("resolve with values", (tasks, id) -> tasks.resolveTask(id, EVIL)),
                way("delegate", (tasks, id) -> tasks.delegateTask(id, "berater")),
                way("BPMN error", (tasks, id) -> tasks.handleBpmnError(id, "code", "text", EVIL)),
                way("escalation", (tasks, id) -> tasks.handleEscalation(id, "code", EVIL)),
                way("variable", (tasks, id) -> tasks.setVariable(id, "level", "EVIL")),
                way("variables", (tasks, id) -> tasks.setVariables(id, EVIL)),
                way("local variable", (tasks, id) -> tasks.setVariableLocal(id, "evil", "text")),
                way("local variables", (tasks, id) -> tasks.setVariablesLocal(id, EVIL)),
                way("no variable", (tasks, id) -> tasks.removeVariable(id, "team")),
                way(
                        "changed variables",
                        (tasks, id) ->
                                ((TaskServiceImpl) tasks)
                                        .updateVariables(id, EVIL, java.util.List.of())),
                way("description", (tasks, id) -> tasks.setDescription(id, "text")),
                way("comment", (tasks, id) -> tasks.createComment(id, null, "text")),
                way(
                        "attachment",
                        (tasks, id) -> tasks.createAttachment("t", id, null, "n", "d", "text")),
                way("a task of its own", (tasks, id) -> tasks.newTask("evil")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("waysThatAreNotUsed")
    void isRefused(String name, Way way) {
        assertThatThrownBy(() -> inTenant(() -> way.go(engine.getTaskService(), task.getId())))
                .isInstanceOf(UnsupportedOperationException.class);
        assertNothingHappened();
    }

    @Test
    void signallingTheTaskIsRefused() {
        RuntimeService runtime = engine.getRuntimeService();
        assertThatThrownBy(() -> inTenant(() -> runtime.signal(task.getExecutionId(), EVIL)))
                .isInstanceOf(UnsupportedOperationException.class);
        assertNothingHappened();
    }

    @Test
    void aStartFormIsRefused() {
        String definition = task.getProcessDefinitionId();
        assertThatThrownBy(
                        () ->
                                inTenant(
                                        () ->
                                                engine.getFormService()
                                                        .submitStartForm(definition, EVIL)))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void bothWaysToCompleteAreChecked() {
        assertRefused(tasks -> tasks.complete(task.getId(), EVIL));
        assertRefused(tasks -> tasks.completeWithVariablesInReturn(task.getId(), EVIL, false));
        assertRefused(tasks -> engine.getFormService().submitTaskForm(task.getId(), EVIL));
        assertRefused(
                tasks ->
                        engine.getFormService()
                                .submitTaskFormWithVariablesInReturn(task.getId(), EVIL, false));
    }

    @Test
    void theCommandsBeneathTheServicesDoNotComplete() {
        assertUnchecked(new CompleteTaskCmd(task.getId(), EVIL));
        assertUnchecked(new SubmitTaskFormCmd(task.getId(), EVIL, false, false));
    }

    private void assertRefused(Consumer<TaskService> completion) {
        assertThatThrownBy(() -> inTenant(() -> completion.accept(engine.getTaskService())))
                .isInstanceOf(FormRefusedException.class);
        assertNothingHappened();
    }

    private void assertUnchecked(Command<?> command) {
        ProcessEngineConfigurationImpl configuration =
                (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        assertThatThrownBy(
                        () ->
                                inTenant(
                                        () ->
                                                configuration
                                                        .getCommandExecutorTxRequired()
                                                        .execute(command)))
                .hasStackTraceContaining("unchecked");
        assertNothingHappened();
    }

    private void assertNothingHappened() {
        inTenant(
                () -> {
                    Task now = openTask();
                    assertThat(now.getId()).isEqualTo(task.getId());
                    assertThat(now.getDescription()).isNull();
                    assertThat(now.getDelegationState()).isNull();
                    assertThat(engine.getTaskService().getVariables(now.getId()))
                            .containsKey("team")
                            .doesNotContainKeys("evil", "level");
                });
    }

    private Task openTask() {
        return engine.getTaskService().createTaskQuery().processInstanceId(instance).singleResult();
    }

    private void inTenant(Runnable work) {
        TenantScope.run(Trial.CARITAS, () -> calls.run(work));
    }

    private static Arguments way(String name, Way way) {
        return Arguments.of(name, way);
    }

    /** One of the engine's services at work on a task. */
    @FunctionalInterface
    interface Way {

        void go(TaskService tasks, String taskId);
    }
}
