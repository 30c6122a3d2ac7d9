package de.lotse.worklist.engine;

import de.lotse.workflow.EngineCalls;
import de.lotse.workflow.FormSchema;
import de.lotse.workflow.FormSchemas;
import de.lotse.workflow.ModelWords;
import de.lotse.worklist.TaskTakenException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the work list does with tasks of the engine; callers have checked who may do it. */
@Component
@Transactional
public class EngineTasks {

    private final EngineCalls engine;
    private final TaskService tasks;
    private final FormService formService;
    private final FormSchemas schemas;
    private final ModelWords words;

    EngineTasks(
            EngineCalls engine,
            TaskService tasks,
            FormService formService,
            FormSchemas schemas,
            ModelWords words) {
        this.engine = engine;
        this.tasks = tasks;
        this.formService = formService;
        this.schemas = schemas;
        this.words = words;
    }

    /** The task's Camunda Form in the reader's language, empty where it has a page of ours. */
    @Transactional(readOnly = true)
    public Optional<FormSchema> form(String taskId) {
        return schemas.ofTask(taskId).map(words::form);
    }

    /** The path of the page of ours where the task is done, empty where it has a Camunda Form. */
    @Transactional(readOnly = true)
    public Optional<String> page(String taskId) {
        return engine.call(
                () ->
                        Optional.ofNullable(
                                        tasks.createTaskQuery()
                                                .taskId(taskId)
                                                .initializeFormKeys()
                                                .singleResult())
                                .map(Task::getFormKey));
    }

    /** The values these variables have for the task now. */
    @Transactional(readOnly = true)
    public Map<String, Object> values(String taskId, Collection<String> names) {
        return engine.call(() -> tasks.getVariables(taskId, names));
    }

    /**
     * @throws TaskTakenException when somebody was faster
     */
    public void claim(String taskId, String login) {
        try {
            engine.run(() -> tasks.claim(taskId, login));
        } catch (TaskAlreadyClaimedException | OptimisticLockingException e) {
            throw new TaskTakenException(null);
        }
    }

    /** Gives the task back to its group. */
    public void release(String taskId) {
        engine.run(() -> tasks.setAssignee(taskId, null));
    }

    /** Gives the task to a colleague. */
    public void handOver(String taskId, String login) {
        engine.run(() -> tasks.setAssignee(taskId, login));
    }

    /**
     * Completes the task with what its form asked for.
     *
     * @throws de.lotse.workflow.FormRefusedException when the values do not fit
     * @throws de.lotse.workflow.TaskNotYoursException when it is somebody else's
     */
    public void submit(String taskId, Map<String, Object> values) {
        engine.run(() -> formService.submitTaskForm(taskId, values));
    }
}
