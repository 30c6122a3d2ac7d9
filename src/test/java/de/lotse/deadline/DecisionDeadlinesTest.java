package de.lotse.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseId;
import de.lotse.casefile.NewCase;
import de.lotse.casefile.Requester;
import de.lotse.directory.Topic;
import de.lotse.security.ScopedTransactions;
import de.lotse.security.StaffId;
import de.lotse.security.TenantId;
import de.lotse.testing.IntegrationTest;
import de.lotse.web.NotFoundException;
import de.lotse.web.StaleVersionException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RecordApplicationEvents
class DecisionDeadlinesTest extends IntegrationTest {

    private static final TenantId CARITAS = TenantId.of("c0000000-0000-4000-8000-000000000001");
    private static final TenantId DIAKONIE = TenantId.of("d0000000-0000-4000-8000-000000000001");
    private static final UUID MAINZ = UUID.fromString("c0000000-0000-4000-8000-0000000000a1");
    private static final StaffId BERATERIN = staff("beraterin");
    private static final LocalDate SERVED = LocalDate.of(2026, 12, 18);
    private static final LocalDate CORRECTED = LocalDate.of(2026, 12, 22);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 28);
    private static final LocalDate CORRECTED_DUE = LocalDate.of(2026, 12, 29);

    @Autowired private DecisionDeadlines decisions;
    @Autowired private DeadlineRegister register;
    @Autowired private CaseFiles cases;
    @Autowired private ScopedTransactions transactions;
    @Autowired private JdbcClient jdbc;
    @Autowired private ApplicationEvents events;

    private CaseId caseId;

    @BeforeEach
    void openCase() {
        clock.set(LocalDate.of(2026, 12, 22));
        caseId = inCaritas(() -> cases.open(newCase()).id());
    }

    @Test
    void allDeadlinesOfADecisionAreRegisteredAtOnceWithTheirDerivation() {
        DecisionId id = register(refusal(SERVED));

        assertThat(inCaritas(() -> decisions.deadlinesOf(id)))
                .filteredOn(deadline -> deadline.due().equals(DUE))
                .extracting(DeadlineView::kind, DeadlineView::origin, DeadlineView::decision)
                .containsExactlyInAnyOrder(
                        tuple("COURT_ACTION", DeadlineOrigin.CALCULATED, id),
                        tuple("INTERIM_RELIEF", DeadlineOrigin.CALCULATED, id));
        CalculatedDeadline derivation = textsOf(id, "COURT_ACTION").derivation();
        assertThat(derivation.notifiedOn()).isEqualTo(SERVED);
        assertThat(derivation.steps()).anyMatch(step -> step.contains("Weihnachtsfeiertag"));
        assertThat(derivation.legalBasis()).contains("§ 74");
        assertThat(events.stream(DeadlineRegistered.class))
                .filteredOn(registered -> id.equals(registered.deadline().decision()))
                .hasSameSizeAs(inCaritas(() -> decisions.deadlinesOf(id)));
    }

    @Test
    void theSameFormSentTwiceEntersOneDecision() {
        NewDecision request = newDecision(refusal(SERVED));

        inCaritas(() -> decisions.register(request));
        inCaritas(() -> decisions.register(request));

        assertThat(inCaritas(() -> decisions.ofCase(caseId))).hasSize(1);
    }

    @Test
    void twoDecisionsOfOneDayStandBesideEachOther() {
        DecisionId one = register(refusal(SERVED));
        DecisionId other = register(refusal(SERVED));

        assertThat(inCaritas(() -> decisions.ofCase(caseId))).hasSize(2);
        assertThat(deadline(one, "COURT_ACTION").id())
                .isNotEqualTo(deadline(other, "COURT_ACTION").id());
    }

    @Test
    void aCorrectedServiceDateMovesAllOpenDeadlinesAndKeepsWhatTheyWere() {
        DecisionId id = register(refusal(SERVED));

        recalculate(id, 0, refusal(CORRECTED));

        assertThat(deadline(id, "COURT_ACTION").due()).isEqualTo(CORRECTED_DUE);
        assertThat(deadline(id, "INTERIM_RELIEF").due()).isEqualTo(CORRECTED_DUE);
        List<DeadlineHistory> history =
                inCaritas(() -> register.historyOf(deadline(id, "COURT_ACTION").id()));
        assertThat(history)
                .extracting(
                        DeadlineHistory::act,
                        DeadlineHistory::due,
                        entry -> entry.texts().derivation().notifiedOn())
                .containsExactly(
                        tuple(DeadlineAct.CORRECTED, CORRECTED_DUE, CORRECTED),
                        tuple(DeadlineAct.REGISTERED, DUE, SERVED));
        assertThat(inCaritas(() -> decisions.historyOf(id)))
                .extracting(entry -> entry.facts().question().serviceDate())
                .containsExactly(CORRECTED, SERVED);
        assertThat(events.stream(DeadlineCorrected.class))
                .filteredOn(moved -> moved.deadline().kind().equals("INTERIM_RELIEF"))
                .singleElement()
                .satisfies(
                        moved -> {
                            assertThat(moved.decisiveDateBefore()).isEqualTo(DUE);
                            assertThat(moved.deadline().decisiveDate()).isEqualTo(CORRECTED_DUE);
                        });
    }

    @Test
    void aMovedDeadlineIsWarnedOfAnew() {
        DecisionId id = register(refusal(SERVED));
        LocalDate before = deadline(id, "COURT_ACTION").warnOn();

        recalculate(id, 0, refusal(CORRECTED));

        assertThat(deadline(id, "COURT_ACTION").warnOn()).isAfter(before);
    }

    @Test
    void aDeadlineThatWasMetStaysMetAndAsksToBeChecked() {
        DecisionId id = register(refusal(SERVED));
        decide(deadline(id, "COURT_ACTION"), DeadlineState.MET, fax(SERVED));

        recalculate(id, 0, refusal(CORRECTED));

        DeadlineView met = deadline(id, "COURT_ACTION");
        assertThat(met.state()).isEqualTo(DeadlineState.MET);
        assertThat(met.hint()).isEqualTo(DeadlineHint.CORRECTED_AFTER_MET);
        assertThat(met.due()).isEqualTo(CORRECTED_DUE);
        assertThat(inCaritas(() -> register.textsOf(met.id())).proof()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2028-02-29, CORRECT, 2028-03-29",
        "2028-02-29, MISSING_OR_WRONG, 2029-02-28",
        "2027-01-29, CORRECT, 2027-03-01",
        "2027-01-31, CORRECT, 2027-03-01"
    })
    void aLetterServedAtTheEndOfAMonthEndsOnADayThatExists(
            LocalDate served, Instructions instructions, LocalDate due) {
        clock.set(LocalDate.of(2028, 3, 1));
        DecisionId id =
                register(
                        new DeadlineQuestion(
                                DeadlineRule.SOCIAL_COURT_ACTION,
                                served,
                                ServiceMode.PZU_MAILBOX,
                                null,
                                instructions,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                Seat.RP));

        assertThat(deadline(id, "SOCIAL_COURT_ACTION").due()).isEqualTo(due);
    }

    @Test
    void aMissedDeadlineRunsAgainWhenItsNewLastDayHasNotPassed() {
        DecisionId id = register(refusal(SERVED));
        clock.set(CORRECTED_DUE);
        decide(deadline(id, "COURT_ACTION"), DeadlineState.MISSED, null);

        recalculate(id, 0, refusal(CORRECTED));

        assertThat(deadline(id, "COURT_ACTION").state()).isEqualTo(DeadlineState.OPEN);
        assertThat(deadline(id, "COURT_ACTION").hint()).isEqualTo(DeadlineHint.RUNS_AGAIN);
    }

    @Test
    void aMissedDeadlineStaysMissedWhenItsNewLastDayHasPassed() {
        DecisionId id = register(refusal(SERVED));
        clock.set(CORRECTED_DUE.plusDays(1));
        decide(deadline(id, "COURT_ACTION"), DeadlineState.MISSED, null);

        recalculate(id, 0, refusal(CORRECTED));

        assertThat(deadline(id, "COURT_ACTION").state()).isEqualTo(DeadlineState.MISSED);
        assertThat(deadline(id, "COURT_ACTION").hint()).isEqualTo(DeadlineHint.STILL_MISSED);
    }

    @Test
    void aLawyerWhoHasTakenOverKeepsTheMovedDeadline() {
        DecisionId id = register(refusal(SERVED));
        decide(deadline(id, "COURT_ACTION"), DeadlineState.TAKEN_OVER, Proofs.mandate());

        recalculate(id, 0, refusal(CORRECTED));

        assertThat(deadline(id, "COURT_ACTION").state()).isEqualTo(DeadlineState.TAKEN_OVER);
        assertThat(deadline(id, "COURT_ACTION").due()).isEqualTo(CORRECTED_DUE);
    }

    @Test
    void anotherKindOfDecisionEndsWhatItDoesNotStartAndEntersWhatItDoes() {
        DecisionId id = register(refusal(SERVED));
        assertThat(deadline(id, "INTERIM_RELIEF").state()).isEqualTo(DeadlineState.OPEN);

        recalculate(id, 0, decision(AsylumDecision.PARTIAL_RECOGNITION, SERVED));

        DeadlineView relief = deadline(id, "INTERIM_RELIEF");
        assertThat(relief.state()).isEqualTo(DeadlineState.VOID);
        assertThat(relief.hint()).isEqualTo(DeadlineHint.NOT_CALCULATED_ANY_MORE);

        recalculate(id, 1, refusal(SERVED));

        assertThat(deadline(id, "INTERIM_RELIEF").state()).isEqualTo(DeadlineState.OPEN);
        assertThat(deadline(id, "INTERIM_RELIEF").hint()).isNull();
    }

    @Test
    void aDepartureFromTheCalculationTakesAReason() {
        List<CalculatedDeadline> calculated = calculate(refusal(SERVED));
        LocalDate other = DUE.minusDays(4);

        assertThatExceptionOfType(DeadlineRefusedException.class)
                .isThrownBy(() -> register(refusal(SERVED), answers(calculated, other, " ")));
        DecisionId id =
                register(refusal(SERVED), answers(calculated, other, "Gericht geschlossen"));

        assertThat(deadline(id, "COURT_ACTION").due()).isEqualTo(other);
        assertThat(deadline(id, "COURT_ACTION").origin()).isEqualTo(DeadlineOrigin.DEVIATING);
        assertThat(textsOf(id, "COURT_ACTION").deviation()).isEqualTo("Gericht geschlossen");
        assertThat(textsOf(id, "COURT_ACTION").derivation().due()).isEqualTo(DUE);
    }

    @Test
    void aDeadlineLeftOutIsNotRegisteredAndItsReasonKept() {
        List<DeadlineAnswer> answers =
                new ArrayList<>(
                        calculate(refusal(SERVED)).stream()
                                .map(DeadlineAnswer::confirmed)
                                .toList());
        answers.replaceAll(
                answer ->
                        answer.kind().equals("INTERIM_RELIEF")
                                ? new DeadlineAnswer(
                                        answer.kind(),
                                        DeadlineAnswer.Choice.LEFT_OUT,
                                        null,
                                        null,
                                        "schon gestellt")
                                : answer);

        DecisionId id = register(refusal(SERVED), answers);

        assertThat(inCaritas(() -> decisions.deadlinesOf(id)))
                .noneMatch(deadline -> deadline.kind().equals("INTERIM_RELIEF"));
        assertThat(inCaritas(() -> decisions.factsOf(id)).leftOut())
                .containsExactly(new DecisionFacts.LeftOut("INTERIM_RELIEF", "schon gestellt"));
    }

    @Test
    void nothingIsRegisteredUnlessEachDeadlineIsAnswered() {
        List<DeadlineAnswer> one =
                List.of(DeadlineAnswer.confirmed(calculate(refusal(SERVED)).get(0)));

        assertThatExceptionOfType(DeadlineRefusedException.class)
                .isThrownBy(() -> register(refusal(SERVED), one));
        assertThat(inCaritas(() -> decisions.ofCase(caseId))).isEmpty();
    }

    @Test
    void answersToOtherFactsAreRefused() {
        List<DeadlineAnswer> toOtherFacts =
                calculate(refusal(CORRECTED)).stream().map(DeadlineAnswer::confirmed).toList();

        assertThatExceptionOfType(DeadlineRefusedException.class)
                .isThrownBy(() -> register(refusal(SERVED), toOtherFacts));
    }

    @Test
    void aLetterThatHasNotArrivedYetStartsNothing() {
        assertThatExceptionOfType(RefusedQuestionException.class)
                .isThrownBy(() -> calculate(refusal(LocalDate.of(2026, 12, 23))))
                .satisfies(
                        refused ->
                                assertThat(refused.refusals())
                                        .extracting("field", "reason")
                                        .containsExactly(tuple("serviceDate", "served-in-future")));
    }

    @Test
    void aStaleCorrectionMovesNothing() {
        DecisionId id = register(refusal(SERVED));
        recalculate(id, 0, refusal(CORRECTED));

        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> recalculate(id, 0, refusal(SERVED)));
        assertThat(deadline(id, "COURT_ACTION").due()).isEqualTo(CORRECTED_DUE);
    }

    @Test
    void aProofIsNotOlderThanTheLetter() {
        DecisionId id = register(refusal(SERVED));

        assertThatExceptionOfType(DeadlineRefusedException.class)
                .isThrownBy(
                        () ->
                                decide(
                                        deadline(id, "COURT_ACTION"),
                                        DeadlineState.MET,
                                        fax(SERVED.minusDays(1))))
                .withMessageContaining("proof-date-before-letter");
        assertThat(deadline(id, "COURT_ACTION").state()).isEqualTo(DeadlineState.OPEN);
    }

    @Test
    void aWithdrawnDecisionEndsItsRunningDeadlinesAndDeletesNone() {
        DecisionId id = register(refusal(SERVED));
        decide(deadline(id, "COURT_ACTION"), DeadlineState.MET, fax(SERVED));
        ProofDocument letter =
                new ProofDocument(ProofKind.WITHDRAWAL_LETTER, CORRECTED, "Handakte");

        withdraw(id, letter, "Bescheid aufgehoben");

        assertThat(deadline(id, "COURT_ACTION").state()).isEqualTo(DeadlineState.MET);
        assertThat(deadline(id, "INTERIM_RELIEF").state()).isEqualTo(DeadlineState.VOID);
        assertThat(textsOf(id, "INTERIM_RELIEF").proof()).isEqualTo(letter);
        assertThat(inCaritas(() -> decisions.require(id)).withdrawn()).isTrue();
        assertThatExceptionOfType(DeadlineRefusedException.class)
                .isThrownBy(() -> recalculate(id, 1, refusal(CORRECTED)));
    }

    @Test
    void aDecisionIsWithdrawnWithAReasonOnly() {
        DecisionId id = register(refusal(SERVED));

        assertThatExceptionOfType(DeadlineRefusedException.class)
                .isThrownBy(() -> withdraw(id, Proofs.fax(), " "));
        assertThat(deadline(id, "COURT_ACTION").state()).isEqualTo(DeadlineState.OPEN);
    }

    @Test
    void aMissedDeadlineIsMendedByRestitutionWithADeadlineOfItsOwn() {
        DecisionId id = register(refusal(SERVED));
        clock.set(LocalDate.of(2027, 1, 4));
        DeadlineView missed = deadline(id, "COURT_ACTION");
        decide(missed, DeadlineState.MISSED, null);
        DeadlineRule rule = Restitution.ruleFor(missed.kind()).orElseThrow();
        DeadlineQuestion question = DeadlineQuestion.ofEvent(rule, LocalDate.of(2027, 1, 4));

        DecisionId restitution =
                inCaritas(
                        () ->
                                decisions.register(
                                        new NewDecision(
                                                DecisionId.next(),
                                                caseId,
                                                List.of(),
                                                question,
                                                List.of(
                                                        DeadlineAnswer.confirmed(
                                                                calculate(question).get(0))),
                                                DeadlineActor.CLIENT,
                                                null,
                                                null,
                                                null,
                                                missed.id())));

        assertThat(deadline(restitution, rule.name()).due()).isEqualTo(LocalDate.of(2027, 1, 18));
        assertThat(inCaritas(() -> decisions.following(missed.id())))
                .extracting(DecisionView::id)
                .containsExactly(restitution);
    }

    @Test
    void anotherTenantDoesNotKnowTheDecision() {
        DecisionId id = register(refusal(SERVED));

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> transactions.read(DIAKONIE, () -> decisions.require(id)));
    }

    @Test
    void theDatabaseRefusesToDeleteADecision() {
        DecisionId id = register(refusal(SERVED));

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(
                        () ->
                                inCaritas(
                                        () ->
                                                jdbc.sql(
                                                                "delete from deadline_decision where id = ?")
                                                        .param(id.value())
                                                        .update()));
    }

    private List<CalculatedDeadline> calculate(DeadlineQuestion question) {
        return inCaritas(() -> decisions.calculate(question));
    }

    private DecisionId register(DeadlineQuestion question) {
        return inCaritas(() -> decisions.register(newDecision(question)));
    }

    private DecisionId register(DeadlineQuestion question, List<DeadlineAnswer> answers) {
        return inCaritas(
                () ->
                        decisions.register(
                                new NewDecision(
                                        DecisionId.next(),
                                        caseId,
                                        List.of(),
                                        question,
                                        answers,
                                        DeadlineActor.CLIENT,
                                        null,
                                        null,
                                        null,
                                        null)));
    }

    private NewDecision newDecision(DeadlineQuestion question) {
        return NewDecision.confirmed(
                caseId, List.of(), question, calculate(question), "BAMF vom 17.12.2026");
    }

    private void recalculate(DecisionId id, long version, DeadlineQuestion question) {
        List<DeadlineAnswer> answers =
                calculate(question).stream().map(DeadlineAnswer::confirmed).toList();
        inCaritas(
                () -> {
                    decisions.recalculate(
                            id,
                            version,
                            new DecisionCorrection(
                                    question, answers, CorrectionReason.SERVICE_DATE_WRONG, null));
                    return null;
                });
    }

    private void withdraw(DecisionId id, ProofDocument proof, String reason) {
        inCaritas(
                () -> {
                    decisions.withdraw(id, 0, proof, reason);
                    return null;
                });
    }

    private static List<DeadlineAnswer> answers(
            List<CalculatedDeadline> calculated, LocalDate action, String reason) {
        return calculated.stream()
                .map(
                        one ->
                                one.kind().equals("COURT_ACTION")
                                        ? DeadlineAnswer.changed(one, action, null, reason)
                                        : DeadlineAnswer.confirmed(one))
                .toList();
    }

    private static ProofDocument fax(LocalDate date) {
        return new ProofDocument(ProofKind.FAX_REPORT, date, "Handakte");
    }

    private void decide(DeadlineView deadline, DeadlineState outcome, ProofDocument proof) {
        inCaritas(
                () -> {
                    register.decide(deadline.id(), deadline.version(), outcome, proof);
                    return null;
                });
    }

    private DeadlineView deadline(DecisionId id, String kind) {
        return inCaritas(() -> decisions.deadlinesOf(id)).stream()
                .filter(deadline -> deadline.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private DeadlineTexts textsOf(DecisionId id, String kind) {
        DeadlineId deadline = deadline(id, kind).id();
        return inCaritas(() -> register.textsOf(deadline));
    }

    private <T> T inCaritas(Supplier<T> work) {
        return transactions.write(CARITAS, work);
    }

    private static DeadlineQuestion refusal(LocalDate served) {
        return decision(AsylumDecision.MANIFESTLY_UNFOUNDED, served);
    }

    private static DeadlineQuestion decision(AsylumDecision decision, LocalDate served) {
        return Questions.decision(decision, LocalDate.of(2026, 7, 13), served);
    }

    private static NewCase newCase() {
        return new NewCase(
                MAINZ,
                BERATERIN,
                List.of(),
                Set.of(Topic.values()[0]),
                Requester.CLIENT,
                LocalDate.of(2026, 11, 23));
    }

    private static StaffId staff(String username) {
        return new StaffId(UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8)));
    }
}
