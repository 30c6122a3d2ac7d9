package de.lotse.testing;

import de.lotse.casefile.CaseView;
import de.lotse.security.TenantId;
import de.lotse.security.TenantScope;
import de.lotse.workflow.EngineCalls;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** Does the work of the job executor, which is off in tests, when a test says so. */
@Component
public class TestJobs {

    private static final int LIMIT = 100;

    private final ManagementService management;
    private final RuntimeService runtime;
    private final EngineCalls engine;
    private final TestClock clock;

    TestJobs(
            ManagementService management,
            RuntimeService runtime,
            EngineCalls engine,
            TestClock clock) {
        this.management = management;
        this.runtime = runtime;
        this.engine = engine;
        this.clock = clock;
    }

    /**
     * Moves the clock to the due date of the one timer of this element, unless it is past already,
     * and fires it for its tenant.
     */
    public void fireTimer(TenantId tenant, String processInstanceId, String elementId) {
        Job timer =
                TenantScope.call(
                        tenant, () -> engine.call(() -> timer(processInstanceId, elementId)));
        if (timer == null) {
            throw new AssertionError("No timer of " + elementId);
        }
        Instant due = timer.getDuedate().toInstant();
        if (due.isAfter(clock.instant())) {
            clock.set(due);
        }
        execute(tenant, timer);
    }

    /** Does the asynchronous continuations of a process instance until none is left. */
    public void runContinuations(TenantId tenant, String processInstanceId) {
        for (int round = 0; round < LIMIT; round++) {
            List<Job> jobs =
                    TenantScope.call(
                            tenant, () -> engine.call(() -> continuations(processInstanceId)));
            if (jobs.isEmpty()) {
                return;
            }
            jobs.forEach(job -> execute(tenant, job));
        }
        throw new AssertionError("The continuations do not end");
    }

    /** Fires the timers of the case that are due by the test's clock, in their order. */
    public void fireDueTimers(CaseView file) {
        List<Job> due =
                TenantScope.call(
                        file.tenant(), () -> engine.call(() -> dueTimers(file.id().toString())));
        due.forEach(job -> execute(file.tenant(), job));
    }

    private List<Job> dueTimers(String businessKey) {
        return runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .list()
                .stream()
                .flatMap(instance -> dueTimersOf(instance.getProcessInstanceId()).stream())
                .sorted(Comparator.comparing(Job::getDuedate))
                .toList();
    }

    private List<Job> dueTimersOf(String instance) {
        return management
                .createJobQuery()
                .timers()
                .processInstanceId(instance)
                .withRetriesLeft()
                .duedateLowerThan(Date.from(clock.instant().plusMillis(1)))
                .list();
    }

    private void execute(TenantId tenant, Job job) {
        TenantScope.run(tenant, () -> engine.run(() -> management.executeJob(job.getId())));
    }

    private Job timer(String processInstanceId, String elementId) {
        return management
                .createJobQuery()
                .timers()
                .processInstanceId(processInstanceId)
                .activityId(elementId)
                .singleResult();
    }

    private List<Job> continuations(String processInstanceId) {
        return management
                .createJobQuery()
                .messages()
                .processInstanceId(processInstanceId)
                .withRetriesLeft()
                .list();
    }
}
