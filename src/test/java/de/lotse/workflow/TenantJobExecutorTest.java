package de.lotse.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.security.TenantId;
import de.lotse.security.TenantScope;
import de.lotse.testing.IntegrationTest;
import de.lotse.testing.TestJobs;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class TenantJobExecutorTest extends IntegrationTest {

    @Autowired private EngineCalls engine;
    @Autowired private ProcessEngine processEngine;
    @Autowired private ManagementService management;
    @Autowired private RuntimeService runtime;
    @Autowired private TaskService tasks;
    @Autowired private TestJobs jobs;

    @Test
    void eachJobOfABatchRunsForItsOwnTenant() {
        String ofCaritas = waitingForTimer(Trial.CARITAS, Trial.TEAM_MAINZ);
        String ofDiakonie = waitingForTimer(Trial.DIAKONIE, Trial.TEAM_LUDWIGSHAFEN);

        execute(List.of(timerOf(ofCaritas), timerOf(ofDiakonie)));

        assertThat(seenBy(ofCaritas)).isEqualTo(Trial.CARITAS.toString());
        assertThat(seenBy(ofDiakonie)).isEqualTo(Trial.DIAKONIE.toString());
        assertThat(TenantScope.currentTenant()).isEmpty();
    }

    @Test
    void aJobThatFailsIsLoggedAndTriedAgain(CapturedOutput log) {
        String instance = waitingForTimer(Trial.CARITAS, Trial.TEAM_MAINZ);
        runtime.setVariable(instance, Trial.CONTACTS.name(), -1L);

        execute(List.of(timerOf(instance)));

        assertThat(log.getAll()).contains("ENGINE-14006", "Fewer than no contacts");
        assertThat(management.createJobQuery().processInstanceId(instance).singleResult())
                .extracting(Job::getRetries)
                .isEqualTo(2);
    }

    @Test
    void testsFireTimersByElement() {
        String instance = waitingForTimer(Trial.CARITAS, Trial.TEAM_MAINZ);

        jobs.fireTimer(Trial.CARITAS, instance, Trial.TIMER_REVIEW);

        assertThat(seenBy(instance)).isEqualTo(Trial.CARITAS.toString());
        assertThat(clock.instant()).isEqualTo("2026-12-14T00:00:00Z");
    }

    @Test
    void aStartWithoutATenantIsRefused() {
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> runtime.startProcessInstanceByKey(Trial.KEY))
                .hasMessageContaining("tenant");
    }

    private String waitingForTimer(TenantId tenant, String team) {
        return TenantScope.call(
                tenant,
                () -> {
                    String instance =
                            engine.start(
                                    Trial.KEY,
                                    UUID.randomUUID().toString(),
                                    Trial.startVariables(team));
                    engine.run(
                            () ->
                                    runtime.createProcessInstanceModification(instance)
                                            .cancelAllForActivity(Trial.TASK_FORM)
                                            .startBeforeActivity(Trial.TIMER_REVIEW)
                                            .execute());
                    return instance;
                });
    }

    private void execute(List<String> jobIds) {
        TenantJobExecutor executor =
                new TenantJobExecutor() {
                    @Override
                    public boolean isActive() {
                        return true;
                    }
                };
        executor.getExecuteJobsRunnable(jobIds, (ProcessEngineImpl) processEngine).run();
    }

    private String timerOf(String instance) {
        return management.createJobQuery().processInstanceId(instance).singleResult().getId();
    }

    private Object seenBy(String instance) {
        assertThat(tasks.createTaskQuery().processInstanceId(instance).singleResult())
                .extracting(task -> task.getTaskDefinitionKey())
                .isEqualTo(Trial.TASK_PAGE);
        return runtime.getVariable(instance, Trial.SEEN_TENANT.name());
    }
}
