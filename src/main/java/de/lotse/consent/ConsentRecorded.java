package de.lotse.consent;

import de.lotse.casefile.CaseId;

/** A release was recorded; published in the same transaction. */
public record ConsentRecorded(ConsentId id, CaseId caseId) {}
