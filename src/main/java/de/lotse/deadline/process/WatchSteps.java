package de.lotse.deadline.process;

import de.lotse.casefile.CaseId;
import de.lotse.deadline.DeadlineId;
import de.lotse.web.NotFoundException;
import de.lotse.workflow.EngineCalls;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** For which deadline a task of {@code deadline-watch} is; who may see it the caller checks. */
@Component
@Transactional(readOnly = true)
public class WatchSteps {

    private final EngineCalls engine;
    private final TaskService tasks;
    private final HistoryService history;

    WatchSteps(EngineCalls engine, TaskService tasks, HistoryService history) {
        this.engine = engine;
        this.tasks = tasks;
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
