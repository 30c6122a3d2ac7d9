package de.lotse.worklist.web;

import de.lotse.audit.AuditTrail;
import de.lotse.security.CurrentPerson;
import de.lotse.worklist.TaskRights;
import de.lotse.worklist.TaskTakenException;
import de.lotse.worklist.WorkItem;
import de.lotse.worklist.engine.EngineTasks;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes of a task by a person, each recorded. */
@Component
@Transactional
class TaskHandling {

    private static final String SUBJECT = "TASK";

    private final EngineTasks engine;
    private final AuditTrail audit;

    TaskHandling(EngineTasks engine, AuditTrail audit) {
        this.engine = engine;
        this.audit = audit;
    }

    /**
     * Takes the task on; does nothing where the person has it already.
     *
     * @throws TaskTakenException when somebody else has it
     */
    void claim(CurrentPerson person, WorkItem item) {
        if (item.isAssignedTo(person.username())) {
            return;
        }
        if (!TaskRights.mayComplete(person, item)) {
            throw new TaskTakenException(item.assignee());
        }
        engine.claim(item.taskId(), person.username());
        record("TASK_CLAIMED", item);
    }

    /** Gives the task back to its group; does nothing where nobody has it. */
    void release(CurrentPerson person, WorkItem item) {
        if (item.isFree()) {
            return;
        }
        if (!TaskRights.mayHandOver(person, item)) {
            throw new TaskTakenException(item.assignee());
        }
        engine.release(item.taskId());
        record("TASK_RELEASED", item);
    }

    /** Gives the task to a colleague, by her login name. */
    void handOver(CurrentPerson person, WorkItem item, String colleague) {
        if (!TaskRights.mayHandOver(person, item)) {
            throw new TaskTakenException(item.assignee());
        }
        engine.handOver(item.taskId(), colleague);
        record("TASK_HANDED_OVER", item);
    }

    /** Does the task with what its form asked for. */
    void complete(CurrentPerson person, WorkItem item, Map<String, Object> answers) {
        if (item.isFree()) {
            engine.claim(item.taskId(), person.username());
        }
        engine.submit(item.taskId(), answers);
        record("TASK_COMPLETED", item);
    }

    private void record(String action, WorkItem item) {
        audit.record(
                action,
                SUBJECT,
                UUID.fromString(item.taskId()),
                item.caseId(),
                Map.of("step", item.elementId()));
    }
}
