package de.lotse.casefile;

/**
 * What came of "Neuer Kontakt".
 *
 * @param caseNumber the case it belongs to; {@code null} where there is none
 */
public record IntakeResult(ContactId contactId, CaseNumber caseNumber) {}
