package de.lotse.worklist.engine;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What the projection keeps of a task of the engine; {@code null} where the task has none. */
record ProjectedTask(
        String taskId,
        UUID tenantId,
        String processInstanceId,
        String processDefinitionId,
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
        int priority,
        String level,
        boolean suspended) {}
