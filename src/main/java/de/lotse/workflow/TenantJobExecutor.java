package de.lotse.workflow;

import de.lotse.security.TenantId;
import de.lotse.security.TenantScope;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobsRunnable;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;

/**
 * Executes each job for the tenant it belongs to. The tenant must be known before the job's
 * transaction begins, because row level security and the persistence context take it from there.
 */
class TenantJobExecutor extends SpringJobExecutor {

    @Override
    public Runnable getExecuteJobsRunnable(List<String> jobIds, ProcessEngineImpl processEngine) {
        return new TenantJobs(jobIds, processEngine, this);
    }

    private static final class TenantJobs extends ExecuteJobsRunnable {

        TenantJobs(List<String> jobIds, ProcessEngineImpl engine, TenantJobExecutor executor) {
            super(jobIds, engine);
            this.jobExecutor = executor;
        }

        @Override
        protected void executeJob(
                String jobId, CommandExecutor commandExecutor, JobFailureCollector failures) {
            Optional<TenantId> tenant = tenantOf(jobId);
            if (tenant.isPresent()) {
                TenantScope.run(
                        tenant.get(), () -> super.executeJob(jobId, commandExecutor, failures));
            } else {
                super.executeJob(jobId, commandExecutor, failures);
            }
        }

        private Optional<TenantId> tenantOf(String jobId) {
            Job job =
                    processEngine
                            .getManagementService()
                            .createJobQuery()
                            .jobId(jobId)
                            .singleResult();
            return Optional.ofNullable(job).map(Job::getTenantId).map(TenantId::of);
        }
    }
}
