package de.lotse.counselling;

import de.lotse.casefile.CaseId;
import java.time.LocalDate;

/**
 * A matter was taken on; published in the same transaction.
 *
 * @param dueOn {@code null} where it has no date
 */
public record MatterAgreed(CaseId caseId, MatterId id, MatterKind kind, LocalDate dueOn) {}
