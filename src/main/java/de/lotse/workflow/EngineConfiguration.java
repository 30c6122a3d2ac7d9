package de.lotse.workflow;

import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.Ordering;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The guards of the engine and the settings that are no matter of the environment. */
@Component
@Order(Ordering.DEFAULT_ORDER + 10)
class EngineConfiguration extends AbstractCamundaConfiguration {

    private final ListableBeanFactory beanFactory;
    private final SubmissionCheck submissionCheck;

    EngineConfiguration(ListableBeanFactory beanFactory, SubmissionCheck submissionCheck) {
        this.beanFactory = beanFactory;
        this.submissionCheck = submissionCheck;
    }

    @Override
    public void preInit(SpringProcessEngineConfiguration configuration) {
        guard(configuration);
        CheckedSubmission submission = new CheckedSubmission(submissionCheck);
        configuration.setFormService(new CheckedFormService(submission));
        configuration.setTaskService(new CheckedTaskService(submission));
        configuration.setTenantIdProvider(new ScopeTenantIdProvider());
        configuration.setAuthorizationCheckRevokes(
                ProcessEngineConfiguration.AUTHORIZATION_CHECK_REVOKE_NEVER);
        configuration.setDeserializationTypeValidationEnabled(true);
        configuration.setCmmnEnabled(false);
        configuration.setStandaloneTasksEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setDbMetricsReporterActivate(false);
    }

    private void guard(SpringProcessEngineConfiguration configuration) {
        configuration.setExpressionManager(new GuardedExpressionManager(beanFactory));
        configuration.setArtifactFactory(new RefusingArtifactFactory());
        configuration.setScriptEngineResolver(new RefusingScriptEngineResolver());
    }
}
