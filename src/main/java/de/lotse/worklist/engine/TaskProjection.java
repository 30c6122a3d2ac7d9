package de.lotse.worklist.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Keeps the projection of tasks in step with the engine. Task listeners see what happens to a task,
 * its candidate groups included; the history events see migrations and suspended processes as well.
 */
@Component
class TaskProjection extends AbstractProcessEnginePlugin {

    private static final List<String> TASK_EVENTS =
            List.of(
                    TaskListener.EVENTNAME_CREATE,
                    TaskListener.EVENTNAME_ASSIGNMENT,
                    TaskListener.EVENTNAME_UPDATE,
                    TaskListener.EVENTNAME_COMPLETE,
                    TaskListener.EVENTNAME_DELETE);

    private final ProjectionTable table;

    TaskProjection(ProjectionTable table) {
        this.table = table;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<BpmnParseListener> parseListeners =
                new ArrayList<>(
                        Objects.requireNonNullElse(
                                configuration.getCustomPostBPMNParseListeners(), List.of()));
        parseListeners.add(new UserTasks());
        configuration.setCustomPostBPMNParseListeners(parseListeners);
        List<HistoryEventHandler> handlers =
                new ArrayList<>(
                        Objects.requireNonNullElse(
                                configuration.getCustomHistoryEventHandlers(), List.of()));
        handlers.add(new HistoryEvents());
        configuration.setCustomHistoryEventHandlers(handlers);
        List<SessionFactory> sessions =
                new ArrayList<>(
                        Objects.requireNonNullElse(
                                configuration.getCustomSessionFactories(), List.of()));
        sessions.add(TouchedTasks.factory(table));
        configuration.setCustomSessionFactories(sessions);
    }

    private static void touch(String taskId) {
        TouchedTasks.ofCommand().touch(taskId);
    }

    private static final class UserTasks extends AbstractBpmnParseListener {

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            TaskDefinition definition =
                    ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
            TaskListener listener = task -> touch(task.getId());
            TASK_EVENTS.forEach(event -> definition.addBuiltInTaskListener(event, listener));
        }
    }

    private static final class HistoryEvents implements HistoryEventHandler {

        @Override
        public void handleEvent(HistoryEvent event) {
            if (event instanceof HistoricTaskInstanceEventEntity task) {
                touch(task.getTaskId());
            } else if (event instanceof HistoricProcessInstanceEventEntity instance) {
                suspend(instance);
            }
        }

        @Override
        public void handleEvents(List<HistoryEvent> events) {
            events.forEach(this::handleEvent);
        }

        private void suspend(HistoricProcessInstanceEventEntity instance) {
            if (HistoricProcessInstance.STATE_SUSPENDED.equals(instance.getState())) {
                TouchedTasks.ofCommand().suspend(instance.getProcessInstanceId(), true);
            } else if (HistoricProcessInstance.STATE_ACTIVE.equals(instance.getState())) {
                TouchedTasks.ofCommand().suspend(instance.getProcessInstanceId(), false);
            }
        }
    }
}
