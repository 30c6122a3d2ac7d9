package de.lotse.asylum;

import de.lotse.casefile.CaseId;

/** A procedure was taken up; published in the same transaction. */
public record AsylumProcedureStarted(ProcedureId id, CaseId caseId) {}
