package de.lotse.casefile;

/**
 * The form of counselling was decided or changed; published in the same transaction.
 *
 * @param from {@code null} at the first decision
 * @param reasonCode why, a code of the form that asked; {@code null} where none was asked
 */
public record CaseLevelChanged(CaseId caseId, CaseLevel from, CaseLevel to, String reasonCode) {}
