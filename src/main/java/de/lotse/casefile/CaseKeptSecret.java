package de.lotse.casefile;

/**
 * A case was hidden from colleagues, or from more of them; published in the same transaction.
 *
 * @param adviserLogin login name of the responsible adviser, to whom its tasks go
 */
public record CaseKeptSecret(CaseId caseId, String adviserLogin) {}
