package de.lotse.casefile;

import de.lotse.security.StaffId;
import java.time.Instant;
import java.util.UUID;

/**
 * A note of any kind, opened.
 *
 * @param version for optimistic locking
 */
public record CaseNoteView(
        UUID id,
        CaseId caseId,
        NoteKind kind,
        StaffId staff,
        Instant recordedAt,
        NoteContent content,
        long version) {}
