package de.lotse.deadline.process;

import de.lotse.casefile.CaseId;
import de.lotse.deadline.DeadlineId;
import de.lotse.web.NotFoundException;
import de.lotse.workflow.EngineCalls;
import java.time.Instant;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** For which deadline a task of {@code deadline-watch} is; who may see it the caller checks. */
@Component
@Transactional(readOnly = true)
public class WatchSteps {

    private final EngineCalls engine;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final HistoryService history;

    WatchSteps(
            EngineCalls engine, TaskService tasks, RuntimeService runtime, HistoryService history) {
        this.engine = engine;
        this.tasks = tasks;
        this.runtime = runtime;
        this.history = history;
    }

    /** The deadline of an open task of this tenant. */
    public Optional<DeadlineId> deadlineOf(String taskId) {
        return engine.call(
                () ->
                        tasks
                                .createTaskQuery()
                                .taskId(taskId)
                                .processDefinitionKey(DeadlineWatch.KEY)
                                .list()
                                .stream()
                                .findFirst()
                                .flatMap(
                                        task ->
                                                DeadlineWatch.DEADLINE_ID.find(
                                                        tasks.getVariables(task.getId())))
                                .map(DeadlineId::of));
    }

    /** The open task that acknowledges a warning of this deadline. */
    public Optional<String> warningOf(DeadlineId deadline) {
        return engine.call(
                () ->
                        tasks
                                .createTaskQuery()
                                .processDefinitionKey(DeadlineWatch.KEY)
                                .processVariableValueEquals(
                                        DeadlineWatch.DEADLINE_ID.name(), deadline.toString())
                                .taskDefinitionKeyIn(
                                        DeadlineWatch.TASK_ACKNOWLEDGE_WARNING,
                                        DeadlineWatch.TASK_CHECK_DEADLINE)
                                .list()
                                .stream()
                                .findFirst()
                                .map(Task::getId));
    }

    /** When a deadline is warned of next; empty while a warning is open and when none is left. */
    public Optional<Instant> nextWarningOf(DeadlineId deadline) {
        return engine.call(
                () ->
                        runtime
                                .createExecutionQuery()
                                .processDefinitionKey(DeadlineWatch.KEY)
                                .activityId(DeadlineWatch.TIMER_WARNING)
                                .processVariableValueEquals(
                                        DeadlineWatch.DEADLINE_ID.name(), deadline.toString())
                                .list()
                                .stream()
                                .findFirst()
                                .flatMap(
                                        waiting ->
                                                DeadlineWatch.WARNING_AT.find(
                                                        runtime.getVariables(waiting.getId()))));
    }

    /**
     * The case of a task that is done or fell away.
     *
     * @throws NotFoundException when there was no such task in this tenant
     */
    public CaseId caseOfPast(String taskId) {
        return engine.call(
                () -> {
                    HistoricTaskInstance past =
                            history.createHistoricTaskInstanceQuery()
                                    .taskId(taskId)
                                    .processDefinitionKey(DeadlineWatch.KEY)
                                    .singleResult();
                    if (past == null) {
                        throw new NotFoundException("step");
                    }
                    HistoricProcessInstance instance =
                            history.createHistoricProcessInstanceQuery()
                                    .processInstanceId(past.getProcessInstanceId())
                                    .singleResult();
                    return CaseId.of(instance.getBusinessKey());
                });
    }
}
