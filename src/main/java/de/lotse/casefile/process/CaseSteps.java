package de.lotse.casefile.process;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseId;
import de.lotse.security.SignedIn;
import de.lotse.security.TenantScope;
import de.lotse.web.NotFoundException;
import de.lotse.workflow.EngineCalls;
import de.lotse.workflow.ProcessVariable;
import de.lotse.workflow.TaskNotYoursException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps of a case that have pages of ours, in whatever process of the case they stand. A page
 * asks for its step, which checks who may see the case, and completes the step in the transaction
 * that saves what was typed.
 */
@Component
@Transactional
public class CaseSteps {

    private final EngineCalls engine;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final CaseFiles cases;
    private final SignedIn signedIn;

    CaseSteps(
            EngineCalls engine,
            TaskService tasks,
            RuntimeService runtime,
            HistoryService history,
            CaseFiles cases,
            SignedIn signedIn) {
        this.engine = engine;
        this.tasks = tasks;
        this.runtime = runtime;
        this.history = history;
        this.cases = cases;
        this.signedIn = signedIn;
    }

    /**
     * The step of a task.
     *
     * @param elements the steps the page is for, their ids in the model
     * @throws NotFoundException when there is no such task for this tenant
     * @throws StepDoneException when it was completed or fell away
     * @throws TaskNotYoursException when another person has it
     * @throws de.lotse.casefile.ReasonNeededException when she has to give a reason for opening the
     *     case first
     * @throws de.lotse.web.ForbiddenException for supervisors
     */
    @Transactional(readOnly = true)
    public CaseStep require(String taskId, String... elements) {
        Task task = find(taskId).orElseThrow(() -> gone(taskId));
        String element = task.getTaskDefinitionKey();
        if (!List.of(elements).contains(element)) {
            throw new NotFoundException("step");
        }
        CaseId caseId = cases.require(caseOf(task)).id();
        boolean free = task.getAssignee() == null;
        if (!free && !task.getAssignee().equals(signedIn.require().username())) {
            throw new TaskNotYoursException(taskId);
        }
        return new CaseStep(taskId, element, caseId, day(task.getDueDate()));
    }

    /** A variable that the step sees, empty when it is not set. */
    @Transactional(readOnly = true)
    public <T> Optional<T> read(CaseStep step, ProcessVariable<T> variable) {
        return variable.find(engine.call(() -> tasks.getVariables(step.taskId())));
    }

    /**
     * Completes the step. Call it after saving, in the same transaction.
     *
     * @param variables filled through {@link ProcessVariable#put}
     */
    public void complete(CaseStep step, Map<String, Object> variables) {
        engine.run(() -> tasks.complete(step.taskId(), variables));
    }

    /** The open step of a case, whoever is to do it. */
    @Transactional(readOnly = true)
    public Optional<CaseStep> open(CaseId caseId, String element) {
        return engine
                .call(
                        () ->
                                tasks.createTaskQuery()
                                        .processInstanceBusinessKey(caseId.toString())
                                        .taskDefinitionKey(element)
                                        .list())
                .stream()
                .findFirst()
                .map(task -> new CaseStep(task.getId(), element, caseId, day(task.getDueDate())));
    }

    /**
     * The open steps of an element by what they are for, deadlines and matters for example.
     *
     * @param reference the variable that names it
     * @return task ids by the value of the variable
     */
    @Transactional(readOnly = true)
    public Map<String, String> openBy(
            CaseId caseId, String element, ProcessVariable<String> reference) {
        Map<String, String> found = new HashMap<>();
        engine.run(
                () ->
                        tasks.createTaskQuery()
                                .processInstanceBusinessKey(caseId.toString())
                                .taskDefinitionKey(element)
                                .list()
                                .forEach(
                                        task ->
                                                reference
                                                        .find(tasks.getVariables(task.getId()))
                                                        .ifPresent(
                                                                id ->
                                                                        found.put(
                                                                                id,
                                                                                task.getId()))));
        return found;
    }

    private Optional<Task> find(String taskId) {
        if (taskId == null || TenantScope.currentTenant().isEmpty()) {
            throw new NotFoundException("step");
        }
        return Optional.ofNullable(
                engine.call(() -> tasks.createTaskQuery().taskId(taskId).singleResult()));
    }

    private CaseId caseOf(Task task) {
        ProcessInstance instance =
                engine.call(
                        () ->
                                runtime.createProcessInstanceQuery()
                                        .processInstanceId(task.getProcessInstanceId())
                                        .singleResult());
        return CaseId.of(instance.getBusinessKey());
    }

    private RuntimeException gone(String taskId) {
        HistoricTaskInstance past =
                engine.call(
                        () ->
                                history.createHistoricTaskInstanceQuery()
                                        .taskId(taskId)
                                        .singleResult());
        if (past == null) {
            return new NotFoundException("step");
        }
        HistoricProcessInstance instance =
                engine.call(
                        () ->
                                history.createHistoricProcessInstanceQuery()
                                        .processInstanceId(past.getProcessInstanceId())
                                        .singleResult());
        return new StepDoneException(cases.require(CaseId.of(instance.getBusinessKey())).number());
    }

    private static LocalDate day(Date date) {
        return date == null ? null : date.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
