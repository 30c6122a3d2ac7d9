package de.lotse.demo.process;

import de.lotse.casefile.CaseId;
import de.lotse.casefile.CaseLevel;
import de.lotse.workflow.EngineCalls;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Completes steps of fictional cases, as their advisers would. */
@Component
@ConditionalOnProperty("lotse.demo.active")
public class DemoSteps {

    private final EngineCalls engine;
    private final TaskService tasks;
    private final FormService forms;
    private final ManagementService management;
    private final RuntimeService runtime;

    DemoSteps(
            EngineCalls engine,
            TaskService tasks,
            FormService forms,
            ManagementService management,
            RuntimeService runtime) {
        this.engine = engine;
        this.tasks = tasks;
        this.forms = forms;
        this.management = management;
        this.runtime = runtime;
    }

    /** From now on the engine lives at this time, until it is reset. */
    public static void setEngineTime(Instant moment) {
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    /** The engine lives at the time of the machine again. */
    public static void resetEngineTime() {
        ClockUtil.reset();
    }

    /** A step that has a page of ours, after its domain part was saved. */
    public void complete(CaseId caseId, String step, Map<String, Object> variables) {
        engine.run(() -> tasks.complete(task(caseId, step).getId(), variables));
    }

    /** A step that has a Camunda Form. */
    public void submit(CaseId caseId, String step, Map<String, Object> values) {
        engine.run(() -> forms.submitTaskForm(task(caseId, step).getId(), values));
    }

    /**
     * The decision on the form of counselling, with a reason where it departs from the proposal.
     */
    public void decide(CaseId caseId, CaseLevel level) {
        engine.run(
                () -> {
                    Task task = task(caseId, "task_decide_level");
                    Map<String, Object> values = new HashMap<>();
                    values.put("level", level.name());
                    if (!level.name().equals(tasks.getVariable(task.getId(), "proposedLevel"))) {
                        values.put("levelReason", "CLIENT_WISH");
                    }
                    forms.submitTaskForm(task.getId(), values);
                });
    }

    /** What an adviser tells a case beside its steps. */
    public void tell(CaseId caseId, String message) {
        engine.run(
                () ->
                        runtime.createMessageCorrelation(message)
                                .processInstanceBusinessKey(caseId.toString())
                                .correlate());
    }

    /** Fires the timers of the case that are due at the engine's time. */
    public void fireDueTimers(CaseId caseId) {
        engine.run(
                () ->
                        instances(caseId).stream()
                                .flatMap(instance -> dueTimers(instance).stream())
                                .forEach(timer -> management.executeJob(timer.getId())));
    }

    /** The task that is open at a step of a process without a case. */
    public String openTask(UUID businessKey, String step) {
        return engine.call(() -> task(businessKey.toString(), step).getId());
    }

    private List<Job> dueTimers(ProcessInstance instance) {
        Date soon = Date.from(ClockUtil.getCurrentTime().toInstant().plusMillis(1));
        return management
                .createJobQuery()
                .processInstanceId(instance.getProcessInstanceId())
                .timers()
                .duedateLowerThan(soon)
                .list();
    }

    private List<ProcessInstance> instances(CaseId caseId) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.toString())
                .list();
    }

    private Task task(CaseId caseId, String step) {
        return task(caseId.toString(), step);
    }

    private Task task(String businessKey, String step) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(businessKey)
                .taskDefinitionKey(step)
                .list()
                .get(0);
    }
}
