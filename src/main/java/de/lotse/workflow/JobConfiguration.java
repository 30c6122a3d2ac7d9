package de.lotse.workflow;

import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.NotifyAcquisitionRejectedJobsHandler;
import org.camunda.bpm.spring.boot.starter.configuration.impl.DefaultJobConfiguration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskExecutor;

/**
 * Background work of the engine. The defaults of the engine let a due job wait for up to a minute
 * and keep a dead node's jobs locked for five.
 */
@Configuration(proxyBeanMethods = false)
class JobConfiguration {

    private static final long MAX_WAIT_MILLIS = 5_000;
    private static final int LOCK_MILLIS = 60_000;

    @Bean
    @ConditionalOnProperty(
            prefix = "camunda.bpm.job-execution",
            name = "enabled",
            havingValue = "true",
            matchIfMissing = true)
    JobExecutor jobExecutor(
            @Qualifier(DefaultJobConfiguration.JobConfiguration.CAMUNDA_TASK_EXECUTOR_QUALIFIER)
                    TaskExecutor tasks) {
        TenantJobExecutor executor = new TenantJobExecutor();
        executor.setTaskExecutor(tasks);
        executor.setRejectedJobsHandler(new NotifyAcquisitionRejectedJobsHandler());
        executor.setMaxWait(MAX_WAIT_MILLIS);
        executor.setLockTimeInMillis(LOCK_MILLIS);
        return executor;
    }
}
