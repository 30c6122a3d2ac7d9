package de.lotse.referral.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseNumber;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.ClosingReason;
import de.lotse.casefile.Interpreter;
import de.lotse.casefile.process.CaseStep;
import de.lotse.casefile.process.CaseSteps;
import de.lotse.consent.ConsentCases;
import de.lotse.consent.ConsentId;
import de.lotse.consent.ConsentProof;
import de.lotse.consent.Consents;
import de.lotse.consent.DataKind;
import de.lotse.consent.Direction;
import de.lotse.consent.NewConsent;
import de.lotse.consent.Recipient;
import de.lotse.consent.RecipientKind;
import de.lotse.consent.RecipientView;
import de.lotse.consent.Recipients;
import de.lotse.consent.RefusalReason;
import de.lotse.consent.Signatory;
import de.lotse.consent.TransmissionPurpose;
import de.lotse.consent.TransmissionRefusedException;
import de.lotse.consent.Transmissions;
import de.lotse.counselling.process.StepTasks;
import de.lotse.deadline.DeadlineId;
import de.lotse.deadline.DeadlineRegister;
import de.lotse.deadline.DeadlineState;
import de.lotse.deadline.DeadlineView;
import de.lotse.deadline.NewDeadline;
import de.lotse.referral.AlreadyAnsweredException;
import de.lotse.referral.DeclineReason;
import de.lotse.referral.IncomingId;
import de.lotse.referral.IncomingReferrals;
import de.lotse.referral.IncomingState;
import de.lotse.referral.IncomingView;
import de.lotse.referral.NewReferral;
import de.lotse.referral.PackageSection;
import de.lotse.referral.RecipientChangedException;
import de.lotse.referral.ReferralId;
import de.lotse.referral.ReferralKind;
import de.lotse.referral.ReferralOrigin;
import de.lotse.referral.ReferralOutcome;
import de.lotse.referral.ReferralState;
import de.lotse.referral.ReferralView;
import de.lotse.referral.Referrals;
import de.lotse.security.OnBehalf;
import de.lotse.testing.IntegrationTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the wish to be referred to the answer of another Träger's site, on the real database. */
class ReferralJourneyTest extends IntegrationTest {

    private static final Recipient LUDWIGSHAFEN =
            new Recipient(
                    RecipientKind.SITE, UUID.fromString("d0000000-0000-4000-8000-0000000000a1"));
    private static final LocalDate TODAY = ConsentCases.TODAY;
    private static final String ADVISER = "beraterin";
    private static final String OTHER = "fremd";

    @Autowired private ConsentCases cases;
    @Autowired private CaseFiles files;
    @Autowired private Consents consents;
    @Autowired private Transmissions transmissions;
    @Autowired private Recipients recipients;
    @Autowired private Referrals referrals;
    @Autowired private ReferralSteps steps;
    @Autowired private CaseSteps caseSteps;
    @Autowired private IncomingSteps incomingSteps;
    @Autowired private IncomingReferrals incoming;
    @Autowired private DeadlineRegister deadlines;
    @Autowired private StepTasks tasks;
    @Autowired private OnBehalf onBehalf;

    private CaseView file;

    @BeforeEach
    void open() {
        file = cases.open();
    }

    @Test
    void theOtherSiteGetsWhatIsCoveredAndNothingElseAndItsAnswerComesBack() {
        ConsentId consent = consent(DataKind.IDENTITY, DataKind.LANGUAGE, DataKind.CONCERN);
        ReferralId id = prepared(DataKind.IDENTITY, DataKind.CONCERN);
        send(id);

        IncomingId came = arrived();
        IncomingView seen = onBehalf.call(OTHER, () -> incoming.open(came));
        assertThat(seen.sections())
                .extracting(PackageSection::kind)
                .containsOnly(DataKind.IDENTITY, DataKind.CONCERN);
        assertThat(onBehalf.call(ADVISER, () -> transmissions.under(consent)))
                .singleElement()
                .satisfies(
                        sent ->
                                assertThat(sent.kinds())
                                        .containsExactlyInAnyOrder(
                                                DataKind.IDENTITY, DataKind.CONCERN));

        CaseNumber number = onBehalf.call(OTHER, () -> incomingSteps.accept(came));

        assertThat(onBehalf.call(OTHER, () -> files.byNumber(number)).clients()).hasSize(1);
        assertThat(view(id).state()).isEqualTo(ReferralState.FOLLOWING_UP);
        assertThat(reread().isOpen()).isTrue();
        assertThatThrownBy(
                        () ->
                                onBehalf.run(
                                        OTHER,
                                        () ->
                                                incomingSteps.decline(
                                                        came, DeclineReason.NO_CAPACITY)))
                .isInstanceOf(AlreadyAnsweredException.class);
        assertThat(view(id).state()).isEqualTo(ReferralState.FOLLOWING_UP);
    }

    @Test
    void aRefusalIsTalkedOver() {
        consent(DataKind.IDENTITY);
        ReferralId id = prepared(DataKind.IDENTITY);
        send(id);

        onBehalf.run(OTHER, () -> incomingSteps.decline(arrived(), DeclineReason.NOT_RESPONSIBLE));

        assertThat(tasks.elements(file)).contains(ReferralModel.TASK_DISCUSS_REFUSAL);
        tasks.complete(file, ReferralModel.TASK_DISCUSS_REFUSAL, Map.of("nextStep", "END"));
        assertThat(view(id).outcome()).isEqualTo(ReferralOutcome.DECLINED);
    }

    @Test
    void whatIsWithdrawnBetweenPreviewAndSendingDoesNotGo() {
        ConsentId consent = consent(DataKind.IDENTITY);
        ReferralId id = prepared(DataKind.IDENTITY);
        onBehalf.run(ADVISER, () -> consents.withdraw(consent, TODAY, null));

        assertThatThrownBy(() -> send(id))
                .isInstanceOfSatisfying(
                        TransmissionRefusedException.class,
                        refused ->
                                assertThat(refused.answer().reason())
                                        .isEqualTo(RefusalReason.WITHDRAWN));

        assertThat(view(id).state()).isEqualTo(ReferralState.PREPARING);
        assertThat(arrivals()).isEmpty();
        assertThat(tasks.elements(file)).contains(ReferralModel.TASK_HAND_OVER_DATA);
    }

    @Test
    void whatIsWithdrawnWhileItWaitsIsTakenBack() {
        ConsentId consent = consent(DataKind.IDENTITY);
        ReferralId id = prepared(DataKind.IDENTITY);
        send(id);
        IncomingId came = arrived();

        onBehalf.run(ADVISER, () -> consents.withdraw(consent, TODAY, null));

        IncomingView seen = onBehalf.call(OTHER, () -> incoming.open(came));
        assertThat(seen.state()).isEqualTo(IncomingState.RECALLED);
        assertThat(seen.sections()).isEmpty();
        assertThat(view(id).state()).isEqualTo(ReferralState.CONSENT_LOST);
        assertThat(tasks.elements(file)).contains(ReferralModel.TASK_DISCUSS_WITHDRAWAL);
        assertThatThrownBy(() -> onBehalf.run(OTHER, () -> incomingSteps.accept(came)))
                .isInstanceOf(AlreadyAnsweredException.class);
    }

    @Test
    void aServiceThatIsCalledOtherwiseThanInThePreviewGetsNothing() {
        consent(DataKind.IDENTITY);
        ReferralId id = prepared(DataKind.IDENTITY);

        assertThatThrownBy(() -> send(id, "Anderer Name"))
                .isInstanceOf(RecipientChangedException.class);

        assertThat(arrivals()).isEmpty();
    }

    @Test
    void nobodyIsReferredAgainstHerWill() {
        ReferralId id = begin(TransmissionPurpose.COUNSELLING, false);

        onBehalf.run(ADVISER, () -> steps.notWanted(step(ReferralModel.TASK_CHOOSE_SERVICE)));

        assertThat(view(id).outcome()).isEqualTo(ReferralOutcome.NOT_WANTED);
        assertThat(reread().isOpen()).isTrue();
    }

    @Test
    void aCaseThatAnotherSiteTakesOverEndsHereAndItsDeadlinesGoWithIt() {
        DeadlineId deadline = letter();
        consent(TransmissionPurpose.HANDOVER, DataKind.IDENTITY, DataKind.COUNSELLING_COURSE);
        ReferralId id = begin(TransmissionPurpose.HANDOVER, true);
        prepare(id, Set.of(DataKind.IDENTITY, DataKind.COUNSELLING_COURSE));
        send(id);
        assertThat(state(deadline)).isEqualTo(DeadlineState.OPEN);

        CaseNumber number = onBehalf.call(OTHER, () -> incomingSteps.accept(arrived()));

        assertThat(state(deadline)).isEqualTo(DeadlineState.HANDED_OVER);
        assertThat(reread().isOpen()).isFalse();
        assertThat(reread().closingReason()).isEqualTo(ClosingReason.HANDED_OVER);
        assertThat(onBehalf.call(OTHER, () -> deadlines.openFor(files.byNumber(number).id())))
                .filteredOn(DeadlineView::isLegal)
                .extracting(DeadlineView::due)
                .containsExactly(LocalDate.of(2026, 12, 14));
    }

    @Test
    void aDeadlineThatTheOtherSiteDoesNotKnowKeepsTheCaseHere() {
        consent(TransmissionPurpose.HANDOVER, DataKind.IDENTITY, DataKind.COUNSELLING_COURSE);
        ReferralId id = begin(TransmissionPurpose.HANDOVER, true);
        prepare(id, Set.of(DataKind.IDENTITY, DataKind.COUNSELLING_COURSE));
        send(id);
        DeadlineId later = letter();

        onBehalf.run(OTHER, () -> incomingSteps.accept(arrived()));

        assertThat(state(later)).isEqualTo(DeadlineState.OPEN);
        assertThat(reread().isOpen()).isTrue();
        assertThat(tasks.elements(file)).contains("task_decide_deadlines");
    }

    @Test
    void aCaseThatIsNotTakenOverStaysWithItsDeadlines() {
        DeadlineId deadline = letter();
        consent(TransmissionPurpose.HANDOVER, DataKind.IDENTITY, DataKind.COUNSELLING_COURSE);
        ReferralId id = begin(TransmissionPurpose.HANDOVER, true);
        prepare(id, Set.of(DataKind.IDENTITY, DataKind.COUNSELLING_COURSE));
        send(id);

        onBehalf.run(OTHER, () -> incomingSteps.decline(arrived(), DeclineReason.NO_CAPACITY));
        tasks.complete(file, ReferralModel.TASK_DISCUSS_REFUSAL, Map.of("nextStep", "END"));

        assertThat(state(deadline)).isEqualTo(DeadlineState.OPEN);
        assertThat(reread().isOpen()).isTrue();
        assertThat(view(id).outcome()).isEqualTo(ReferralOutcome.DECLINED);
    }

    private ReferralId prepared(DataKind... kinds) {
        ReferralId id = begin(TransmissionPurpose.COUNSELLING, false);
        prepare(id, Set.of(kinds));
        return id;
    }

    private ReferralId begin(TransmissionPurpose purpose, boolean wholeCase) {
        ReferralId id = ReferralId.next();
        onBehalf.run(
                ADVISER,
                () ->
                        steps.begin(
                                id,
                                new NewReferral(
                                        file.id(),
                                        ReferralOrigin.COUNSELLING,
                                        null,
                                        purpose,
                                        wholeCase)));
        return id;
    }

    private void prepare(ReferralId id, Set<DataKind> kinds) {
        onBehalf.run(
                ADVISER,
                () -> {
                    steps.choose(
                            step(ReferralModel.TASK_CHOOSE_SERVICE),
                            referrals.require(id).version(),
                            LUDWIGSHAFEN,
                            name(),
                            ReferralKind.DATA_HANDOVER,
                            null);
                    referrals.prepare(
                            id,
                            referrals.require(id).version(),
                            kinds,
                            Set.copyOf(file.clients()),
                            Map.of());
                });
    }

    private void send(ReferralId id) {
        send(id, onBehalf.call(ADVISER, this::name));
    }

    private void send(ReferralId id, String seenName) {
        onBehalf.run(
                ADVISER,
                () ->
                        steps.send(
                                step(ReferralModel.TASK_HAND_OVER_DATA),
                                referrals.require(id).version(),
                                seenName));
    }

    private String name() {
        return recipients.find(LUDWIGSHAFEN).map(RecipientView::name).orElseThrow();
    }

    private CaseStep step(String element) {
        return caseSteps.require(tasks.one(file, element).getId(), element);
    }

    private ConsentId consent(DataKind... kinds) {
        return consent(TransmissionPurpose.COUNSELLING, kinds);
    }

    private ConsentId consent(TransmissionPurpose purpose, DataKind... kinds) {
        return cases.record(
                new NewConsent(
                        ConsentId.next(),
                        file.id(),
                        LUDWIGSHAFEN,
                        purpose,
                        null,
                        Set.of(kinds),
                        Direction.ONE_WAY,
                        file.clients(),
                        Signatory.SELF,
                        null,
                        "fa",
                        Interpreter.PROFESSIONAL,
                        "Herr Amiri",
                        true,
                        true,
                        ConsentProof.PAPER,
                        "Ordner 4",
                        TODAY,
                        TODAY,
                        TODAY.plusMonths(6),
                        null,
                        null));
    }

    private DeadlineId letter() {
        return onBehalf.call(
                ADVISER,
                () ->
                        deadlines.register(
                                NewDeadline.legal(
                                        file.id(),
                                        "OTHER_LEGAL",
                                        LocalDate.of(2026, 12, 14),
                                        "Bescheid")));
    }

    private DeadlineState state(DeadlineId id) {
        return onBehalf.call(ADVISER, () -> deadlines.require(id)).state();
    }

    private IncomingId arrived() {
        List<IncomingId> found = arrivals();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    /** What the other site sees of this case. */
    private List<IncomingId> arrivals() {
        return onBehalf.call(
                OTHER,
                () ->
                        incoming.ofCurrentPerson().stream()
                                .filter(one -> one.reference().equals(file.number().value()))
                                .map(IncomingView::id)
                                .toList());
    }

    private ReferralView view(ReferralId id) {
        return onBehalf.call(ADVISER, () -> referrals.require(id));
    }

    private CaseView reread() {
        return onBehalf.call(ADVISER, () -> files.require(file.id()));
    }
}
