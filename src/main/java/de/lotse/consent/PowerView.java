package de.lotse.consent;

import de.lotse.casefile.CaseId;
import de.lotse.casefile.ClientId;
import de.lotse.security.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * A power of attorney, opened.
 *
 * @param client in whose name
 * @param validUntil the last day on which it holds
 * @param revokedAt {@code null} while it was not revoked
 * @param state never {@link ConsentState#NOT_YET_VALID}
 */
public record PowerView(
        PowerId id,
        CaseId caseId,
        ClientId client,
        Set<PowerScope> scopes,
        Signatory signatory,
        LocalDate signedOn,
        LocalDate validUntil,
        Instant recordedAt,
        StaffId recordedBy,
        Instant revokedAt,
        LocalDate revokedOn,
        StaffId revokedBy,
        PowerTexts texts,
        ConsentState state) {}
