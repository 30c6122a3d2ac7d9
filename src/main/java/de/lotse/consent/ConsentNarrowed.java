package de.lotse.consent;

import de.lotse.casefile.CaseId;
import java.time.Instant;

/** A release covers less from now on; published in the same transaction. */
public record ConsentNarrowed(ConsentId id, CaseId caseId, Instant at) {}
