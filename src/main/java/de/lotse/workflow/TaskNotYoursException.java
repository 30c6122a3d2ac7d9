package de.lotse.workflow;

import org.camunda.bpm.engine.AuthorizationException;

/** Another person has claimed the task, or it belongs to another group. Nothing was saved. */
public class TaskNotYoursException extends AuthorizationException {

    private static final long serialVersionUID = 1L;

    private final String taskId;

    public TaskNotYoursException(String taskId) {
        super("Task " + taskId + " is not this person's to do");
        this.taskId = taskId;
    }

    /**
     * @param message for the person who wanted to do it
     */
    TaskNotYoursException(String taskId, String message) {
        super(message);
        this.taskId = taskId;
    }

    public String taskId() {
        return taskId;
    }
}
