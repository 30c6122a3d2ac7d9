package de.lotse.consent;

import de.lotse.casefile.CaseId;
import java.time.Instant;

/**
 * A release was withdrawn; published in the same transaction. Whatever rests on it stops: ask
 * {@link Releases} again for what runs in the case.
 */
public record ConsentWithdrawn(ConsentId id, CaseId caseId, Instant at) {}
