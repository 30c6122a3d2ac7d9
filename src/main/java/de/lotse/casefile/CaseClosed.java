package de.lotse.casefile;

/** A case was closed; published in the transaction that closes it. */
public record CaseClosed(CaseId caseId, CaseNumber number, ClosingReason reason) {}
