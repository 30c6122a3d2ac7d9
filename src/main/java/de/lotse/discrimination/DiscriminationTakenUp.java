package de.lotse.discrimination;

import de.lotse.casefile.CaseId;

/** Discrimination was recognised in a case; published in the same transaction. */
public record DiscriminationTakenUp(DiscriminationCaseId id, CaseId caseId) {}
