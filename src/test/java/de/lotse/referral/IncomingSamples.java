package de.lotse.referral;

import de.lotse.consent.DataKind;
import de.lotse.consent.Recipient;
import de.lotse.consent.RecipientKind;
import de.lotse.consent.TransmissionId;
import de.lotse.consent.TransmissionPurpose;
import de.lotse.directory.Topic;
import de.lotse.security.OnBehalf;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Referrals that came in at Mainz from another Träger, for tests of this room. */
@Component
public class IncomingSamples {

    private static final UUID MAINZ = UUID.fromString("c0000000-0000-4000-8000-0000000000a1");

    private final Exchange exchange;
    private final OnBehalf onBehalf;
    private final TransactionTemplate transaction;

    IncomingSamples(Exchange exchange, OnBehalf onBehalf, PlatformTransactionManager transactions) {
        this.exchange = exchange;
        this.onBehalf = onBehalf;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** One of a person with this family name. */
    public IncomingId send(String familyName) {
        UUID id = UUID.randomUUID();
        PackagePerson person =
                new PackagePerson(
                        null,
                        "Amal",
                        familyName,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        null);
        PackageContent content =
                new PackageContent(
                        "Ludwigshafen, Diakonie",
                        "LU-2026-000001",
                        "Mainz",
                        LocalDate.of(2026, 11, 23),
                        TransmissionPurpose.COUNSELLING,
                        false,
                        Set.of(DataKind.IDENTITY, DataKind.CONCERN),
                        List.of(person),
                        Set.of(Topic.HOUSING),
                        Map.of(DataKind.CONCERN, "Sucht eine Wohnung."),
                        List.of());
        onBehalf.run(
                "fremd",
                () ->
                        transaction.executeWithoutResult(
                                status ->
                                        exchange.send(
                                                new TransmissionId(id), referral(), content)));
        return new IncomingId(id);
    }

    /** Takes it back in the name of the sender. */
    public boolean recall(IncomingId id) {
        return onBehalf.call(
                "fremd",
                () ->
                        transaction.execute(
                                status -> exchange.recall(new TransmissionId(id.value()))));
    }

    private static ReferralView referral() {
        return new ReferralView(
                ReferralId.next(),
                new de.lotse.casefile.CaseId(UUID.randomUUID()),
                ReferralOrigin.COUNSELLING,
                null,
                TransmissionPurpose.COUNSELLING,
                false,
                ReferralKind.DATA_HANDOVER,
                ReferralState.PREPARING,
                new Recipient(RecipientKind.SITE, MAINZ),
                Set.of(DataKind.IDENTITY, DataKind.CONCERN),
                Set.of(),
                null,
                LocalDate.of(2026, 11, 23),
                null,
                null,
                null,
                null,
                null,
                ReferralTexts.EMPTY,
                0);
    }
}
