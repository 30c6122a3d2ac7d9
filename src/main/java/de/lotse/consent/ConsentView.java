package de.lotse.consent;

import de.lotse.casefile.CaseId;
import de.lotse.casefile.ClientId;
import de.lotse.casefile.Interpreter;
import de.lotse.security.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A release, opened.
 *
 * @param validUntil the last day on which it holds
 * @param renews {@code null} where it follows none
 * @param withdrawnAt from this moment on it does not hold; {@code null} while it was not withdrawn
 * @param withdrawnOn the day on which the withdrawal was declared
 * @param expiredAt when its end was noted; {@code null} before
 * @param endsSoon whether it holds, but not for much longer
 */
public record ConsentView(
        ConsentId id,
        CaseId caseId,
        Recipient recipient,
        TransmissionPurpose purpose,
        Set<DataKind> kinds,
        List<ClientId> persons,
        Direction direction,
        Signatory signatory,
        ConsentProof proof,
        String language,
        Interpreter interpreter,
        LocalDate signedOn,
        LocalDate validFrom,
        LocalDate validUntil,
        Instant recordedAt,
        StaffId recordedBy,
        ConsentId renews,
        Instant withdrawnAt,
        LocalDate withdrawnOn,
        StaffId withdrawnBy,
        Instant expiredAt,
        ConsentTexts texts,
        ConsentState state,
        boolean endsSoon,
        long version) {

    /** Whether something can still be transmitted under it, today or later. */
    public boolean isRunning() {
        return state == ConsentState.VALID || state == ConsentState.NOT_YET_VALID;
    }
}
