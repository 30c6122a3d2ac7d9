package de.lotse.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * One recorded act.
 *
 * @param staffId who acted, {@code null} for the system and before sign-in
 * @param action a code such as {@code CASE_OPENED}
 * @param details codes and numbers
 */
public record AuditEntry(
        long id,
        Instant recordedAt,
        UUID staffId,
        String action,
        String subjectType,
        UUID subjectId,
        UUID caseId,
        Map<String, String> details) {}
