package de.lotse.worklist.engine;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.SuspensionState;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLinkType;

/** Reads of a task, inside a command of the engine, what the projection keeps. */
final class TaskReader {

    private static final String CASE_NUMBER = "caseNumber";
    private static final String TEAM = "team";
    private static final String LEVEL = "level";

    /** The variables that name what a task is about, ids of the rooms that keep it. */
    private static final List<String> SUBJECTS =
            List.of(
                    "measureId",
                    "deadlineId",
                    "letterId",
                    "procedureId",
                    "discriminationId",
                    "reviewId",
                    "referralId",
                    "incomingId");

    private static final String TEAM_PREFIX = "team-";

    private TaskReader() {}

    static ProjectedTask read(TaskEntity task) {
        ExecutionEntity instance = task.getProcessInstance();
        return new ProjectedTask(
                task.getId(),
                UUID.fromString(task.getTenantId()),
                task.getProcessInstanceId(),
                task.getProcessDefinitionId(),
                task.getProcessDefinition().getKey(),
                task.getTaskDefinitionKey(),
                subject(task),
                Objects.requireNonNullElse(task.getName(), task.getTaskDefinitionKey()),
                uuid(instance.getBusinessKey()),
                text(task, CASE_NUMBER),
                site(text(task, TEAM)),
                candidateGroups(task),
                task.getAssignee(),
                instant(task.getDueDate()),
                instant(task.getFollowUpDate()),
                instant(task.getCreateTime()),
                task.getPriority(),
                text(task, LEVEL),
                task.getSuspensionState() == SuspensionState.SUSPENDED.getStateCode());
    }

    private static List<String> candidateGroups(TaskEntity task) {
        // The task keeps a link that this command removes until the engine flushes.
        DbEntityManager entities = Context.getCommandContext().getDbEntityManager();
        return task.getIdentityLinks().stream()
                .filter(link -> !entities.isDeleted(link))
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .map(IdentityLinkEntity::getGroupId)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    private static String text(TaskEntity task, String variable) {
        return task.getVariable(variable) instanceof String value ? value : null;
    }

    private static UUID subject(TaskEntity task) {
        return SUBJECTS.stream()
                .map(variable -> uuid(text(task, variable)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static UUID site(String team) {
        return team != null && team.startsWith(TEAM_PREFIX)
                ? uuid(team.substring(TEAM_PREFIX.length()))
                : null;
    }

    private static UUID uuid(String text) {
        if (text == null) {
            return null;
        }
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }
}
