package de.lotse.casefile.process;

import de.lotse.casefile.CaseId;
import de.lotse.casefile.CaseSecrecy;
import de.lotse.security.TenantId;
import de.lotse.security.TenantScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tasks that come up in cases kept secret: before the transaction commits that creates them, no
 * group finds them any more, neither in the work list nor in Tasklist. The engine writes the links
 * to groups only at the end of its command, so that they cannot be left out when the task is
 * created.
 */
@Component
class SecretTasks extends AbstractProcessEnginePlugin {

    private final ObjectProvider<CaseSecrecy> secrecy;
    private final ObjectProvider<SecretTaskLinks> links;

    SecretTasks(ObjectProvider<CaseSecrecy> secrecy, ObjectProvider<SecretTaskLinks> links) {
        this.secrecy = secrecy;
        this.links = links;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<BpmnParseListener> listeners =
                new ArrayList<>(
                        Objects.requireNonNullElse(
                                configuration.getCustomPostBPMNParseListeners(), List.of()));
        listeners.add(new UserTasks());
        configuration.setCustomPostBPMNParseListeners(listeners);
    }

    private void created(DelegateTask task) {
        CaseId.parse(task.getExecution().getProcessBusinessKey())
                .filter(secrecy.getObject()::isKept)
                .ifPresent(this::hideBeforeCommit);
    }

    private void hideBeforeCommit(CaseId caseId) {
        TenantId tenant = TenantScope.requireTenant();
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void beforeCommit(boolean readOnly) {
                        TenantScope.call(
                                tenant,
                                () -> {
                                    links.getObject().hide(caseId);
                                    return null;
                                });
                    }
                });
    }

    private final class UserTasks extends AbstractBpmnParseListener {

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            ((UserTaskActivityBehavior) activity.getActivityBehavior())
                    .getTaskDefinition()
                    .addBuiltInTaskListener(
                            TaskListener.EVENTNAME_CREATE,
                            (TaskListener) SecretTasks.this::created);
        }
    }
}
