package de.lotse.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseView;
import de.lotse.counselling.process.CounsellingCases;
import de.lotse.security.OnBehalf;
import de.lotse.testing.IntegrationTest;
import de.lotse.web.ForbiddenException;
import de.lotse.web.StaleVersionException;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class DeadlineOutcomesTest extends IntegrationTest {

    private static final String ADVISER = "beraterin";
    private static final String COLLEAGUE = "berater";
    private static final String SUPERVISOR = "leitung";

    @Autowired private DeadlineOutcomes outcomes;
    @Autowired private DeadlineRegister register;
    @Autowired private CaseFiles cases;
    @Autowired private OnBehalf onBehalf;

    private CaseView file;
    private DeadlineId letter;

    @BeforeEach
    void registerALetter() {
        file = CounsellingCases.open(onBehalf, cases);
        letter = onBehalf.call(ADVISER, () -> CounsellingCases.letter(register, file));
    }

    @Test
    void whatOnePersonProposesAnotherOneConfirms() {
        propose(ADVISER, DeadlineState.MET);
        assertThat(view().state()).isEqualTo(DeadlineState.OPEN);
        assertThat(onBehalf.call(ADVISER, () -> register.openFor(file.id())))
                .extracting(DeadlineView::id)
                .contains(letter);
        assertThat(onBehalf.call(COLLEAGUE, outcomes::toConfirm))
                .extracting(DeadlineView::id)
                .contains(letter);

        onBehalf.run(COLLEAGUE, () -> outcomes.confirm(letter, view().version()));

        assertThat(view().state()).isEqualTo(DeadlineState.MET);
        assertThat(view().pending()).isNull();
        assertThat(onBehalf.call(ADVISER, () -> register.historyOf(letter)))
                .extracting(DeadlineHistory::act)
                .containsExactly(DeadlineAct.DECIDED, DeadlineAct.PROPOSED, DeadlineAct.REGISTERED);
    }

    @Test
    void theSupervisorOfTheSiteMayBeTheSecondPerson() {
        propose(ADVISER, DeadlineState.GIVEN_UP);

        onBehalf.run(SUPERVISOR, () -> outcomes.confirm(letter, view().version()));

        assertThat(view().state()).isEqualTo(DeadlineState.GIVEN_UP);
    }

    @Test
    void nobodyConfirmsWhatSheProposedHerself() {
        propose(ADVISER, DeadlineState.MET);

        assertThatExceptionOfType(ForbiddenException.class)
                .isThrownBy(
                        () ->
                                onBehalf.run(
                                        ADVISER, () -> outcomes.confirm(letter, view().version())));
        assertThat(onBehalf.call(ADVISER, outcomes::toConfirm))
                .extracting(DeadlineView::id)
                .doesNotContain(letter);
        assertThat(view().state()).isEqualTo(DeadlineState.OPEN);
    }

    @Test
    void whatIsNotConfirmedStaysOpen() {
        propose(ADVISER, DeadlineState.MET);

        onBehalf.run(COLLEAGUE, () -> outcomes.refuse(letter, view().version()));

        assertThat(view().state()).isEqualTo(DeadlineState.OPEN);
        assertThat(view().pending()).isNull();
    }

    @Test
    void aProposalThatWasTakenBackIsNotConfirmed() {
        propose(ADVISER, DeadlineState.MET);
        long version = view().version();
        onBehalf.run(ADVISER, () -> outcomes.refuse(letter, version));

        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> onBehalf.run(COLLEAGUE, () -> outcomes.confirm(letter, version)));
    }

    @Test
    void aCorrectionOfTheDatesTakesAProposalBack() {
        propose(ADVISER, DeadlineState.MET);
        DeadlineView before = view();

        onBehalf.run(
                ADVISER,
                () ->
                        register.correct(
                                letter,
                                before.version(),
                                new DeadlineCorrection(
                                        before.due().plusDays(1),
                                        null,
                                        null,
                                        before.actor(),
                                        before.responsible(),
                                        null,
                                        null,
                                        false,
                                        CorrectionReason.TYPING_ERROR)));

        assertThat(view().pending()).isNull();
    }

    @ParameterizedTest
    @EnumSource(names = {"TAKEN_OVER", "MISSED", "OPEN"})
    void someOutcomesAreNotProposed(DeadlineState outcome) {
        assertRefused("outcome", () -> outcomes.propose(letter, view().version(), outcome));
    }

    @Test
    void aLawyerTakesOverWithHerMandateOnly() {
        assertRefused(
                "proofKind",
                () ->
                        register.decide(
                                letter, view().version(), DeadlineState.TAKEN_OVER, Proofs.fax()));

        onBehalf.run(
                ADVISER,
                () ->
                        register.decide(
                                letter,
                                view().version(),
                                DeadlineState.TAKEN_OVER,
                                Proofs.mandate()));

        assertThat(view().actor()).isEqualTo(DeadlineActor.LAWYER);
        assertThat(view().isRunning()).isTrue();
    }

    @Test
    void aDeadlineIsNotMissedBeforeItsLastDayHasPassed() {
        clock.set(LocalDate.of(2026, 12, 14));
        assertRefused(
                "outcome",
                () -> register.decide(letter, view().version(), DeadlineState.MISSED, null));

        clock.set(LocalDate.of(2026, 12, 15));
        onBehalf.run(
                ADVISER,
                () -> register.decide(letter, view().version(), DeadlineState.MISSED, null));

        assertThat(view().state()).isEqualTo(DeadlineState.MISSED);
    }

    @Test
    void aProofIsADocumentWithItsDateAndItsPlace() {
        LocalDate day = LocalDate.of(2026, 11, 20);
        assertProofRefused("proofKind", new ProofDocument(null, day, "Handakte"));
        assertProofRefused("proofDate", new ProofDocument(ProofKind.FAX_REPORT, null, "Handakte"));
        assertProofRefused(
                "proofDate",
                new ProofDocument(ProofKind.FAX_REPORT, LocalDate.of(2026, 11, 24), "Handakte"));
        assertProofRefused("keptAt", new ProofDocument(ProofKind.FAX_REPORT, day, " "));
        assertThat(view().state()).isEqualTo(DeadlineState.OPEN);
    }

    private void assertProofRefused(String field, ProofDocument proof) {
        assertRefused(
                field, () -> register.decide(letter, view().version(), DeadlineState.MET, proof));
    }

    private void assertRefused(String field, Runnable work) {
        assertThatExceptionOfType(DeadlineRefusedException.class)
                .isThrownBy(() -> onBehalf.run(ADVISER, work))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo(field));
    }

    private void propose(String who, DeadlineState outcome) {
        onBehalf.run(who, () -> outcomes.propose(letter, view().version(), outcome));
    }

    private DeadlineView view() {
        return onBehalf.call(ADVISER, () -> register.require(letter));
    }
}
