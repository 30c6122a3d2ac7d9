package de.lotse.referral;

import de.lotse.consent.TransmissionPurpose;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A referral that came in, opened.
 *
 * @param sender the site and its Träger
 * @param reference the case number at the sender
 * @param answeredAt {@code null} while it waits
 * @param reason {@code null} unless it was declined
 * @param caseNumber in which case it goes on here; {@code null} for none
 * @param sections what came with it, and nothing else
 */
public record IncomingView(
        IncomingId id,
        UUID siteId,
        IncomingState state,
        TransmissionPurpose purpose,
        boolean wholeCase,
        String sender,
        String reference,
        Instant sentAt,
        Instant answeredAt,
        DeclineReason reason,
        String caseNumber,
        List<PackageSection> sections) {

    public IncomingView {
        sections = List.copyOf(sections);
    }

    public boolean isWaiting() {
        return state == IncomingState.WAITING;
    }
}
