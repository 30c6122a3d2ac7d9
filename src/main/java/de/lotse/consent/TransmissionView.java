package de.lotse.consent;

import de.lotse.casefile.CaseId;
import de.lotse.casefile.ClientId;
import de.lotse.casefile.ClientTold;
import de.lotse.casefile.DisclosureGround;
import de.lotse.security.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What went to whom.
 *
 * @param consents what it rests on; empty for a disclosure
 * @param recipient {@code null} for a disclosure, whose receiver is named in words only
 * @param recipientName the name at that moment
 * @param purpose {@code null} for a disclosure
 * @param ground {@code null} unless it was a disclosure
 * @param clientTold {@code null} unless it was a disclosure
 * @param note the record of danger; {@code null} unless it was a disclosure
 * @param staff {@code null} for processes
 */
public record TransmissionView(
        TransmissionId id,
        CaseId caseId,
        TransmissionBasis basis,
        Set<ConsentId> consents,
        Recipient recipient,
        String recipientName,
        TransmissionPurpose purpose,
        Set<DataKind> kinds,
        List<ClientId> persons,
        DisclosureGround ground,
        ClientTold clientTold,
        UUID note,
        StaffId staff,
        Instant transmittedAt) {}
