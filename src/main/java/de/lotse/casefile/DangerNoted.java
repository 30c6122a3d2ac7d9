package de.lotse.casefile;

import java.util.UUID;

/** A danger was recorded, or its record changed; published in the same transaction. */
public record DangerNoted(UUID noteId, CaseId caseId) {}
