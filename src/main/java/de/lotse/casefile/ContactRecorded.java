package de.lotse.casefile;

import java.time.LocalDate;

/**
 * A counselling contact was recorded; published in the same transaction.
 *
 * @param caseId {@code null} for a contact without a case
 * @param tookPlaceOn the day of the contact (Europe/Berlin)
 */
public record ContactRecorded(ContactId contactId, CaseId caseId, LocalDate tookPlaceOn) {}
