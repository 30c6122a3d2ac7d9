package de.lotse.asylum;

import de.lotse.casefile.CaseId;
import java.time.LocalDate;

/**
 * The transfer period of a procedure begins, or has changed; in the same transaction.
 *
 * @param endsOn its last day
 */
public record TransferPeriodSet(
        ProcedureId procedure, CaseId caseId, LocalDate endsOn, boolean changed) {}
