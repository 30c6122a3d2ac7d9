package de.lotse.workflow;

import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * The tasks whose submission was checked in the command that is running. A user task ends by no
 * other: its listener asks for it when the task completes.
 */
final class CheckedTasks implements Session {

    private final Set<String> taskIds = new HashSet<>();

    private CheckedTasks() {}

    static CheckedTasks ofCommand() {
        return Context.getCommandContext().getSession(CheckedTasks.class);
    }

    static SessionFactory factory() {
        return new Factory();
    }

    /** Puts the listener into every user task of a model. */
    static BpmnParseListener net() {
        return new Net();
    }

    void add(String taskId) {
        taskIds.add(taskId);
    }

    private void require(String taskId) {
        if (!taskIds.contains(taskId)) {
            throw new IllegalStateException("Task " + taskId + " was completed unchecked");
        }
    }

    @Override
    public void flush() {
        // Nothing to write.
    }

    @Override
    public void close() {
        taskIds.clear();
    }

    private static final class Factory implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return CheckedTasks.class;
        }

        @Override
        public Session openSession() {
            return new CheckedTasks();
        }
    }

    private static final class Net extends AbstractBpmnParseListener {

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            ((UserTaskActivityBehavior) activity.getActivityBehavior())
                    .getTaskDefinition()
                    .addBuiltInTaskListener(
                            TaskListener.EVENTNAME_COMPLETE,
                            task -> ofCommand().require(task.getId()));
        }
    }
}
