package de.lotse.worklist;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An open task as lists show it. Names a case, never a person of it.
 *
 * @param elementId the step of the model
 * @param subjectId the measure, deadline, letter or procedure it is about; {@code null} where the
 *     step says all
 * @param name what is to be done, in the words of the model and the reader's language
 * @param caseId {@code null} for a task without a case
 * @param siteId the Standort of the case; {@code null} for a task without a case
 * @param candidateGroups who may take it on
 * @param assignee login name of whose it is; {@code null} while nobody has taken it on
 * @param dueAt {@code null} where nothing is due
 * @param followUpAt until then it can wait; {@code null} where it is to be done now
 * @param level code of the form of counselling; {@code null} before it is decided
 * @param suspended whether the process has been stopped by the operators
 */
public record WorkItem(
        String taskId,
        String processInstanceId,
        String processKey,
        String elementId,
        UUID subjectId,
        String name,
        UUID caseId,
        String caseNumber,
        UUID siteId,
        List<String> candidateGroups,
        String assignee,
        Instant dueAt,
        Instant followUpAt,
        Instant createdAt,
        String level,
        boolean suspended) {

    public WorkItem {
        candidateGroups = List.copyOf(candidateGroups);
    }

    public boolean isFree() {
        return assignee == null;
    }

    public boolean isAssignedTo(String login) {
        return login.equals(assignee);
    }
}
