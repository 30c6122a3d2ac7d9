package de.lotse.web;

/** What the form of every step carries along. */
public abstract class StepFormData {

    private String taskId;
    private String callbackUrl;

    public void comeFrom(String task, String back) {
        taskId = task;
        callbackUrl = back;
    }

    public String getTaskId() {
        return taskId;
    }

    public void setTaskId(String taskId) {
        this.taskId = taskId;
    }

    public String getCallbackUrl() {
        return callbackUrl;
    }

    public void setCallbackUrl(String callbackUrl) {
        this.callbackUrl = callbackUrl;
    }
}
