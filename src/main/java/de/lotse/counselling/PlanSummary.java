package de.lotse.counselling;

import de.lotse.casefile.CaseId;
import de.lotse.casefile.Interpreter;
import de.lotse.security.StaffId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What is known of a version of a Hilfeplan without reading its text.
 *
 * @param number the version, from 1
 * @param reviewDate when it is looked at again (Europe/Berlin); {@code null} in a draft without one
 * @param language the language it was worked out in, as of {@code organisation.Languages}; may be
 *     {@code null}
 * @param interpreter who interpreted; may be {@code null}
 * @param createdBy may be {@code null}
 * @param answeredAt when the client answered; {@code null} before
 * @param agreementMode {@code null} unless the client agreed
 * @param version for optimistic locking
 */
public record PlanSummary(
        PlanId id,
        CaseId caseId,
        int number,
        PlanState state,
        LocalDate reviewDate,
        String language,
        Interpreter interpreter,
        Instant createdAt,
        StaffId createdBy,
        Instant answeredAt,
        AgreementMode agreementMode,
        long version) {

    public boolean isDraft() {
        return state == PlanState.DRAFT;
    }

    public boolean isAgreed() {
        return state == PlanState.AGREED;
    }
}
