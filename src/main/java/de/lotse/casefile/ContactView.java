package de.lotse.casefile;

import de.lotse.security.StaffId;
import java.time.Instant;
import java.util.List;

/**
 * A contact, opened.
 *
 * @param caseId {@code null} for a contact without a case
 * @param version for optimistic locking
 */
public record ContactView(
        ContactId id,
        CaseId caseId,
        List<ClientId> clients,
        StaffId staff,
        Instant recordedAt,
        ContactFacts facts,
        long version) {}
