package de.lotse.referral.process;

import de.lotse.casefile.CaseNumber;
import de.lotse.referral.DeclineReason;
import de.lotse.referral.IncomingId;
import de.lotse.referral.IncomingReferrals;
import de.lotse.security.TenantScope;
import de.lotse.web.NotFoundException;
import de.lotse.workflow.EngineCalls;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers what came in and completes its step, or does neither. */
@Service
@Transactional
public class IncomingSteps {

    private final IncomingReferrals incoming;
    private final EngineCalls engine;
    private final TaskService tasks;

    IncomingSteps(IncomingReferrals incoming, EngineCalls engine, TaskService tasks) {
        this.incoming = incoming;
        this.engine = engine;
        this.tasks = tasks;
    }

    /**
     * @return the number of the new case
     */
    public CaseNumber accept(IncomingId id) {
        CaseNumber number = incoming.accept(id);
        completeTask(id);
        return number;
    }

    public void decline(IncomingId id, DeclineReason reason) {
        incoming.decline(id, reason);
        completeTask(id);
    }

    /**
     * What a task is about; whether the person may see it is asked when it is opened.
     *
     * @throws NotFoundException where there is no such task
     */
    @Transactional(readOnly = true)
    public IncomingId ofTask(String taskId) {
        if (taskId == null || TenantScope.currentTenant().isEmpty()) {
            throw new NotFoundException("step");
        }
        return Optional.ofNullable(
                        engine.call(
                                () ->
                                        tasks.createTaskQuery()
                                                .taskId(taskId)
                                                .taskDefinitionKey(IncomingModel.TASK_ANSWER)
                                                .singleResult()))
                .map(Task::getId)
                .map(id -> engine.call(() -> tasks.getVariables(id)))
                .flatMap(IncomingModel.INCOMING_ID::find)
                .flatMap(IncomingId::parse)
                .orElseThrow(() -> new NotFoundException("step"));
    }

    private void completeTask(IncomingId id) {
        engine.run(
                () ->
                        tasks.createTaskQuery()
                                .taskDefinitionKey(IncomingModel.TASK_ANSWER)
                                .processVariableValueEquals(
                                        IncomingModel.INCOMING_ID.name(), id.toString())
                                .list()
                                .forEach(task -> tasks.complete(task.getId())));
    }
}
