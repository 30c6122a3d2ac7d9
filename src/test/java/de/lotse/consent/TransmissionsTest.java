package de.lotse.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.lotse.audit.AuditEntry;
import de.lotse.audit.AuditLog;
import de.lotse.casefile.CaseNotes;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.ClientTold;
import de.lotse.casefile.DangerKind;
import de.lotse.casefile.DisclosureGround;
import de.lotse.casefile.NoteContent;
import de.lotse.security.OnBehalf;
import de.lotse.security.TenantId;
import de.lotse.testing.IntegrationTest;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Every way to transmit without a release that covers it is refused, and that is recorded. */
class TransmissionsTest extends IntegrationTest {

    private static final TenantId CARITAS = TenantId.of("c0000000-0000-4000-8000-000000000001");

    @Autowired private ConsentCases cases;
    @Autowired private Consents consents;
    @Autowired private Transmissions transmissions;
    @Autowired private ConsentExpiry expiry;
    @Autowired private CaseNotes notes;
    @Autowired private AuditLog audit;
    @Autowired private OnBehalf onBehalf;
    @Autowired private PlatformTransactionManager manager;

    private CaseView file;

    @BeforeEach
    void open() {
        file = cases.open();
    }

    @Test
    void whatIsCoveredGoesAndStandsInTheLedger() {
        ConsentId consent = cases.record(cases.given(file));

        transmit(asked(DataKind.INCIDENT));

        assertThat(onBehalf.call("beraterin", () -> transmissions.under(consent)))
                .singleElement()
                .satisfies(
                        sent -> {
                            assertThat(sent.kinds()).containsExactly(DataKind.INCIDENT);
                            assertThat(sent.recipientName()).contains("LADS");
                        });
    }

    @Test
    void withoutConsent() {
        refuses(asked(DataKind.IDENTITY), RefusalReason.NO_CONSENT);
    }

    @Test
    void withNarrowerConsent() {
        cases.record(cases.given(file));

        ReleaseAnswer answer =
                refuses(asked(DataKind.IDENTITY, DataKind.HEALTH), RefusalReason.KINDS_NOT_COVERED);
        assertThat(answer.missing()).containsExactly(DataKind.HEALTH);
    }

    @Test
    void forAnotherPurposeAnotherRecipientOrAnotherPerson() {
        cases.record(cases.given(file));
        Transmission asked = asked(DataKind.IDENTITY);

        refuses(
                new Transmission(
                        file.id(),
                        asked.recipient(),
                        TransmissionPurpose.AUTHORITY,
                        asked.kinds(),
                        asked.persons()),
                RefusalReason.OTHER_PURPOSE);
        refuses(
                new Transmission(
                        file.id(),
                        new Recipient(RecipientKind.SITE, file.siteId()),
                        asked.purpose(),
                        asked.kinds(),
                        asked.persons()),
                RefusalReason.OTHER_RECIPIENT);
        refuses(
                new Transmission(
                        file.id(),
                        asked.recipient(),
                        asked.purpose(),
                        asked.kinds(),
                        Set.copyOf(cases.open().clients())),
                RefusalReason.PERSONS_NOT_COVERED);
    }

    @Test
    void beforeAndAfterItsTimeWhichEndsOnce() {
        ConsentId consent =
                cases.record(
                        cases.given(
                                file,
                                Set.of(DataKind.IDENTITY),
                                ConsentCases.TODAY.plusDays(2),
                                1));
        refuses(asked(DataKind.IDENTITY), RefusalReason.NOT_YET_VALID);

        clock.advance(Duration.ofDays(3));
        transmit(asked(DataKind.IDENTITY));
        clock.advance(Duration.ofDays(40));
        refuses(asked(DataKind.IDENTITY), RefusalReason.EXPIRED);

        expiry.expireOf(CARITAS);
        expiry.expireOf(CARITAS);
        assertThat(onBehalf.call("beraterin", () -> consents.historyOf(consent)))
                .extracting(ConsentEventView::kind)
                .containsExactly(ConsentEventKind.EXPIRED, ConsentEventKind.RECORDED);
    }

    @Test
    void afterTheWithdrawalWhichHappensOnce() {
        ConsentId consent = cases.record(cases.given(file));

        assertThat(withdraw(consent)).isTrue();
        assertThat(withdraw(consent)).isFalse();

        refuses(asked(DataKind.IDENTITY), RefusalReason.WITHDRAWN);
    }

    @Test
    void aWithdrawalWaitsForWhatIsGoing() throws Exception {
        ConsentId consent = cases.record(cases.given(file));
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CompletableFuture<Void> sending =
                CompletableFuture.runAsync(
                        () ->
                                transmit(
                                        asked(DataKind.IDENTITY),
                                        () -> {
                                            held.countDown();
                                            await(goOn);
                                        }));
        assertThat(held.await(20, TimeUnit.SECONDS)).isTrue();
        CompletableFuture<Boolean> withdrawing =
                CompletableFuture.supplyAsync(() -> withdraw(consent));

        assertThatThrownBy(() -> withdrawing.get(300, TimeUnit.MILLISECONDS))
                .isInstanceOf(java.util.concurrent.TimeoutException.class);
        goOn.countDown();

        sending.get(20, TimeUnit.SECONDS);
        assertThat(withdrawing.get(20, TimeUnit.SECONDS)).isTrue();
        assertThat(onBehalf.call("beraterin", () -> transmissions.under(consent))).hasSize(1);
        refuses(asked(DataKind.IDENTITY), RefusalReason.WITHDRAWN);
    }

    @Test
    void outsideOfATransaction() {
        cases.record(cases.given(file));

        assertThatThrownBy(
                        () ->
                                onBehalf.run(
                                        "beraterin",
                                        () -> transmissions.transmit(asked(DataKind.IDENTITY))))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void aDisclosureOnALegalGroundStandsInTheLedgerWithItsRecord() {
        onBehalf.run(
                "beraterin",
                () ->
                        notes.add(
                                file.id(),
                                new NoteContent.Danger(
                                        DangerKind.CHILD_WELFARE,
                                        "Beobachtung",
                                        "Gespräch",
                                        ConsentCases.TODAY,
                                        DisclosureGround.KKG_4,
                                        "Jugendamt Mainz",
                                        ClientTold.TOLD)));

        assertThat(onBehalf.call("beraterin", () -> transmissions.of(file.id())))
                .singleElement()
                .satisfies(
                        sent -> {
                            assertThat(sent.basis()).isEqualTo(TransmissionBasis.LEGAL_GROUND);
                            assertThat(sent.recipientName()).isEqualTo("Jugendamt Mainz");
                        });
    }

    @Test
    void blanketAndCarelessReleasesAreNotRecorded() {
        NewConsent none =
                new NewConsent(
                        ConsentId.next(),
                        file.id(),
                        null,
                        null,
                        null,
                        Set.of(),
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        false,
                        false,
                        null,
                        null,
                        ConsentCases.TODAY.plusDays(1),
                        null,
                        null,
                        null,
                        null);

        assertThatThrownBy(() -> cases.record(none))
                .isInstanceOfSatisfying(
                        ConsentRefusedException.class,
                        refused ->
                                assertThat(refused.refusals())
                                        .extracting(ConsentRefusal::field)
                                        .contains(
                                                "recipient",
                                                "purpose",
                                                "kinds",
                                                "persons",
                                                "consequencesTold",
                                                "voluntary",
                                                "signedOn"));
        assertThat(ConsentCheck.isBlanket("Alle Behörden")).isTrue();
        assertThat(ConsentCheck.isBlanket("Allee-Apotheke")).isFalse();
    }

    private ReleaseAnswer refuses(Transmission asked, RefusalReason reason) {
        TransmissionRefusedException[] refused = new TransmissionRefusedException[1];
        assertThatThrownBy(() -> transmit(asked))
                .isInstanceOfSatisfying(
                        TransmissionRefusedException.class, one -> refused[0] = one);
        assertThat(refused[0].answer().reason()).isEqualTo(reason);
        assertThat(onBehalf.call("beraterin", () -> refusals()))
                .extracting(entry -> entry.details().get("reason"))
                .contains(reason.name());
        return refused[0].answer();
    }

    private List<AuditEntry> refusals() {
        return audit.ofCase(file.id().value(), AuditLog.NEWEST, 100).stream()
                .filter(entry -> entry.action().equals("TRANSMISSION_REFUSED"))
                .toList();
    }

    private Transmission asked(DataKind... kinds) {
        return new Transmission(
                file.id(),
                cases.lads(),
                TransmissionPurpose.DISCRIMINATION_ADVICE,
                Set.of(kinds),
                Set.copyOf(file.clients()));
    }

    private void transmit(Transmission asked) {
        transmit(asked, () -> {});
    }

    private void transmit(Transmission asked, Runnable before) {
        onBehalf.run(
                "beraterin",
                () ->
                        new TransactionTemplate(manager)
                                .executeWithoutResult(
                                        status -> {
                                            transmissions.transmit(asked);
                                            before.run();
                                        }));
    }

    private boolean withdraw(ConsentId consent) {
        return onBehalf.call(
                "beraterin", () -> consents.withdraw(consent, ConsentCases.TODAY, "mündlich"));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
