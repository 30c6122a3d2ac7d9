package de.lotse.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
        // Whoever calls the engine logs what fails; the engine itself would log with a stack trace
        // what a person filled in wrongly, and with its message.
        configuration.setEnableCmdExceptionLogging(false);
    }

    private void guard(SpringProcessEngineConfiguration configuration) {
        configuration.setExpressionManager(new GuardedExpressionManager(beanFactory));
        configuration.setArtifactFactory(new RefusingArtifactFactory());
        configuration.setScriptEngineResolver(new RefusingScriptEngineResolver());
        configuration.setCustomPreCommandInterceptorsTxRequired(List.of(new RefusedCommands()));
        configuration.setCustomPreCommandInterceptorsTxRequiresNew(List.of(new RefusedCommands()));
        configuration.setCustomPreBPMNParseListeners(
                with(configuration.getCustomPreBPMNParseListeners(), CheckedTasks.net()));
        configuration.setCustomSessionFactories(
                with(configuration.getCustomSessionFactories(), CheckedTasks.factory()));
    }

    private static <T> List<T> with(List<T> present, T added) {
        List<T> all = new ArrayList<>(Objects.requireNonNullElse(present, List.of()));
        all.add(added);
        return all;
    }
}
