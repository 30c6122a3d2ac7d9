package de.lotse.consent;

import de.lotse.casefile.CaseId;
import java.time.Instant;

/** The time of a release is over; published once, in the transaction that noted it. */
public record ConsentExpired(ConsentId id, CaseId caseId, Instant at) {}
