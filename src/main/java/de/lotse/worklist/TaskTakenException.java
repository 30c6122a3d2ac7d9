package de.lotse.worklist;

/** Somebody else has the task. Nothing was changed. */
public class TaskTakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String assignee;

    /**
     * @param assignee login name of whose the task is; {@code null} where that is not known
     */
    public TaskTakenException(String assignee) {
        super("The task belongs to somebody else");
        this.assignee = assignee;
    }

    /** Login name of whose the task is; {@code null} where that is not known. */
    public String assignee() {
        return assignee;
    }
}
