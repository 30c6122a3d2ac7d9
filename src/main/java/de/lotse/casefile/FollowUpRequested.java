package de.lotse.casefile;

import java.time.LocalDate;

/**
 * The adviser wants to come back to a case on a day; published in the transaction that records it.
 *
 * @param on the day (Europe/Berlin)
 */
public record FollowUpRequested(CaseId caseId, LocalDate on) {}
