package de.lotse.casefile.process;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseId;
import de.lotse.casefile.CaseSecrecy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Tasks of cases that are kept secret: no group finds them, neither in the work list nor in
 * Tasklist; what would be for a group is for the responsible adviser.
 */
@Component
class SecretTasks extends AbstractProcessEnginePlugin {

    private final ObjectProvider<CaseSecrecy> secrecy;
    private final ObjectProvider<CaseFiles> files;

    SecretTasks(ObjectProvider<CaseSecrecy> secrecy, ObjectProvider<CaseFiles> files) {
        this.secrecy = secrecy;
        this.files = files;
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
                .ifPresent(caseId -> keep(task, caseId));
    }

    private void keep(DelegateTask task, CaseId caseId) {
        Set.copyOf(task.getCandidates()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .forEach(task::deleteCandidateGroup);
        if (task.getAssignee() == null) {
            task.setAssignee(files.getObject().forProcess(caseId).adviserLogin());
        }
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
