package de.lotse.deadline.process;

import de.lotse.deadline.DeadlineId;
import de.lotse.security.TenantId;
import de.lotse.security.TenantScope;
import de.lotse.workflow.EngineCalls;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The watches of deadlines, as tests look at them. */
@Component
public class Watches {

    private final EngineCalls engine;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final TaskService tasks;
    private final FirstDaysAway firstDays;

    Watches(
            EngineCalls engine,
            RuntimeService runtime,
            ManagementService management,
            TaskService tasks,
            FirstDaysAway firstDays) {
        this.engine = engine;
        this.runtime = runtime;
        this.management = management;
        this.tasks = tasks;
        this.firstDays = firstDays;
    }

    /** What happens by itself when an absence begins that was known before. */
    public void beginAbsences(TenantId tenant) {
        firstDays.beginOf(tenant);
    }

    /** The ids of the process instances that watch this deadline. */
    public List<String> of(TenantId tenant, DeadlineId deadline) {
        return inside(
                tenant,
                () ->
                        runtime
                                .createProcessInstanceQuery()
                                .processDefinitionKey(DeadlineWatch.KEY)
                                .variableValueEquals("deadlineId", deadline.toString())
                                .list()
                                .stream()
                                .map(ProcessInstance::getId)
                                .toList());
    }

    /** Its timers. */
    public List<Job> timers(TenantId tenant, DeadlineId deadline) {
        return of(tenant, deadline).stream()
                .flatMap(
                        instance ->
                                inside(
                                        tenant,
                                        () ->
                                                management
                                                        .createJobQuery()
                                                        .processInstanceId(instance)
                                                        .list())
                                        .stream())
                .toList();
    }

    /** When its timers fire. */
    public List<Instant> times(TenantId tenant, DeadlineId deadline) {
        return timers(tenant, deadline).stream().map(job -> job.getDuedate().toInstant()).toList();
    }

    /** Its open tasks. */
    public List<Task> tasks(TenantId tenant, DeadlineId deadline) {
        return of(tenant, deadline).stream()
                .flatMap(
                        instance ->
                                inside(
                                        tenant,
                                        () ->
                                                tasks.createTaskQuery()
                                                        .processInstanceId(instance)
                                                        .list())
                                        .stream())
                .toList();
    }

    /** The elements of its open tasks. */
    public List<String> elements(TenantId tenant, DeadlineId deadline) {
        return tasks(tenant, deadline).stream().map(Task::getTaskDefinitionKey).toList();
    }

    /** The one open task of this element. */
    public Task task(TenantId tenant, DeadlineId deadline, String element) {
        return tasks(tenant, deadline).stream()
                .filter(task -> element.equals(task.getTaskDefinitionKey()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No task " + element));
    }

    private <T> T inside(TenantId tenant, Supplier<T> work) {
        return TenantScope.call(tenant, () -> engine.call(work));
    }
}
