package de.lotse.referral;

import de.lotse.casefile.CaseId;
import de.lotse.casefile.ClientId;
import de.lotse.consent.DataKind;
import de.lotse.consent.Recipient;
import de.lotse.consent.RecipientKind;
import de.lotse.consent.TransmissionId;
import de.lotse.consent.TransmissionPurpose;
import de.lotse.directory.ServiceKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * A referral as it was read; its texts are content of counselling.
 *
 * @param proposed the kind of service that was looked for; {@code null} for any
 * @param wholeCase whether the case itself is handed over (Übergabe)
 * @param kind {@code null} until it is chosen
 * @param recipient {@code null} until it is chosen
 * @param kinds what is told to the service
 * @param persons of whom
 * @param transmission its entry in the ledger; {@code null} until something was told
 * @param sentAt {@code null} until something was told
 * @param answer {@code null} until the service has answered
 * @param reason why it declined; {@code null} unless it did
 * @param outcome {@code null} while it runs
 * @param version for optimistic locking
 */
public record ReferralView(
        ReferralId id,
        CaseId caseId,
        ReferralOrigin origin,
        ServiceKind proposed,
        TransmissionPurpose purpose,
        boolean wholeCase,
        ReferralKind kind,
        ReferralState state,
        Recipient recipient,
        Set<DataKind> kinds,
        Set<ClientId> persons,
        TransmissionId transmission,
        LocalDate begunOn,
        Instant sentAt,
        ReferralAnswer answer,
        DeclineReason reason,
        ReferralOutcome outcome,
        LocalDate endedOn,
        ReferralTexts texts,
        long version) {

    public ReferralView {
        kinds = Set.copyOf(kinds);
        persons = Set.copyOf(persons);
    }

    public boolean isRunning() {
        return outcome == null;
    }

    /** Whether the service is another site on this installation. */
    public boolean isToSite() {
        return recipient != null && recipient.kind() == RecipientKind.SITE;
    }

    /** Whether something was told to the service. */
    public boolean isSent() {
        return sentAt != null;
    }
}
