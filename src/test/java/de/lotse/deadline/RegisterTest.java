package de.lotse.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseId;
import de.lotse.casefile.CaseLevel;
import de.lotse.casefile.ClosingReason;
import de.lotse.casefile.ClosingRefusedException;
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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RecordApplicationEvents
class RegisterTest extends IntegrationTest {

    private static final TenantId CARITAS = TenantId.of("c0000000-0000-4000-8000-000000000001");
    private static final TenantId DIAKONIE = TenantId.of("d0000000-0000-4000-8000-000000000001");
    private static final UUID MAINZ = UUID.fromString("c0000000-0000-4000-8000-0000000000a1");
    private static final StaffId BERATERIN = staff("beraterin");
    private static final StaffId BERATER = staff("berater");
    private static final LocalDate DUE = LocalDate.of(2026, 12, 28);

    @Autowired private DeadlineRegister register;
    @Autowired private DeadlineOutcomes outcomes;
    @Autowired private CaseFiles cases;
    @Autowired private ScopedTransactions transactions;
    @Autowired private JdbcClient jdbc;
    @Autowired private ApplicationEvents events;

    private CaseId caseId;

    @BeforeEach
    void openCase() {
        caseId =
                inCaritas(
                        () ->
                                cases.open(
                                                new NewCase(
                                                        MAINZ,
                                                        BERATERIN,
                                                        List.of(),
                                                        Set.of(Topic.values()[0]),
                                                        Requester.CLIENT,
                                                        LocalDate.of(2026, 11, 23)))
                                        .id());
    }

    @Test
    void aLetterIsRegisteredWithTheAdviserOfTheCaseAndAWarning() {
        DeadlineView deadline = view(legal());

        assertThat(deadline.responsible()).isEqualTo(BERATERIN);
        assertThat(deadline.warnOn()).isEqualTo(LocalDate.of(2026, 12, 22));
        assertThat(deadline.state()).isEqualTo(DeadlineState.OPEN);
        assertThat(inCaritas(() -> register.textsOf(deadline.id())).letter())
                .isEqualTo("BAMF vom 18.12.2026");
        assertThat(events.stream(DeadlineRegistered.class))
                .extracting(DeadlineRegistered::deadline)
                .contains(deadline);
    }

    @Test
    void aLetterIsNotReadableInTheDatabase() {
        DeadlineId id = legal();

        String row =
                inCaritas(
                        () ->
                                jdbc.sql("select d::text from deadline d where id = ?")
                                        .param(id.value())
                                        .query(String.class)
                                        .single());

        assertThat(row).doesNotContain("BAMF");
        assertThat(row).doesNotContain(hex("BAMF"));
    }

    @Test
    void aCorrectionKeepsTheOldStateInTheHistory() {
        DeadlineId id = legal();

        correct(id, 0, DUE.plusDays(1));

        assertThat(view(id).due()).isEqualTo(DUE.plusDays(1));
        assertThat(inCaritas(() -> register.historyOf(id)))
                .extracting(DeadlineHistory::act, DeadlineHistory::due)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(DeadlineAct.CORRECTED, DUE.plusDays(1)),
                        org.assertj.core.groups.Tuple.tuple(DeadlineAct.REGISTERED, DUE));
        assertThat(events.stream(DeadlineCorrected.class))
                .singleElement()
                .satisfies(
                        corrected -> {
                            assertThat(corrected.decisiveDateBefore()).isEqualTo(DUE);
                            assertThat(corrected.deadline().decisiveDate())
                                    .isEqualTo(DUE.plusDays(1));
                        });
    }

    @Test
    void aStaleCorrectionIsRefused() {
        DeadlineId id = legal();
        correct(id, 0, DUE.plusDays(1));

        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> correct(id, 0, DUE.plusDays(2)));
        assertThat(view(id).due()).isEqualTo(DUE.plusDays(1));
    }

    @Test
    void aLegalDeadlineIsDecidedWithAProofOnly() {
        DeadlineId id = legal();

        assertThatExceptionOfType(DeadlineRefusedException.class)
                .isThrownBy(() -> decide(id, 0, DeadlineState.MET, null));
        decide(id, 0, DeadlineState.MET, Proofs.fax());

        assertThat(view(id).state()).isEqualTo(DeadlineState.MET);
        assertThatExceptionOfType(DeadlineRefusedException.class)
                .isThrownBy(() -> decide(id, 1, DeadlineState.MISSED, null));
    }

    @Test
    void aDecidedDeadlineOpensAgainByACorrection() {
        DeadlineId id = legal();
        decide(id, 0, DeadlineState.MET, Proofs.fax());

        inCaritas(
                () -> {
                    register.correct(id, 1, correction(DUE.plusDays(1), true));
                    return null;
                });

        assertThat(view(id).state()).isEqualTo(DeadlineState.OPEN);
        assertThat(inCaritas(() -> register.historyOf(id))).hasSize(3);
    }

    @Test
    void newDatesOfADecidedDeadlineAreToBeCheckedUntilSomebodyHas() {
        DeadlineId id = legal();
        decide(id, 0, DeadlineState.GIVEN_UP, Proofs.fax());

        correct(id, 1, DUE.plusDays(1));

        assertThat(view(id).state()).isEqualTo(DeadlineState.GIVEN_UP);
        assertThat(view(id).hint()).isEqualTo(DeadlineHint.CORRECTED_AFTER_GIVEN_UP);
        inCaritas(
                () -> {
                    outcomes.acknowledge(id, view(id).version());
                    return null;
                });
        assertThat(view(id).hint()).isNull();
        assertThat(inCaritas(() -> register.historyOf(id)).get(0).act())
                .isEqualTo(DeadlineAct.CHECKED);
    }

    @Test
    void aMissedDeadlineRunsAgainWithALastDayThatHasNotPassed() {
        DeadlineId id = legal();
        clock.set(DUE.plusDays(1));
        decide(id, 0, DeadlineState.MISSED, null);

        correct(id, 1, DUE.plusDays(1));

        assertThat(view(id).state()).isEqualTo(DeadlineState.OPEN);
        assertThat(view(id).hint()).isEqualTo(DeadlineHint.RUNS_AGAIN);
    }

    @Test
    void noCaseClosesOverALegalDeadline() {
        DeadlineId id = legal();

        assertThatExceptionOfType(ClosingRefusedException.class).isThrownBy(this::close);
        decide(id, 0, DeadlineState.TAKEN_OVER, Proofs.mandate());

        assertThat(inCaritas(() -> cases.obstaclesToClosing(caseId))).isEmpty();
    }

    @Test
    void theFirstTalkIsPromisedWithTheRequestAndMetWithTheDecisionOnTheLevel() {
        DeadlineView promised = inCaritas(() -> register.openFor(caseId)).get(0);
        assertThat(promised.kind()).isEqualTo(DeadlineKinds.FIRST_TALK);
        assertThat(promised.due()).isEqualTo(LocalDate.of(2026, 12, 7));

        inCaritas(
                () -> {
                    cases.changeLevel(caseId, CaseLevel.ACCOMPANIMENT, null);
                    return null;
                });

        assertThat(view(promised.id()).state()).isEqualTo(DeadlineState.MET);
    }

    @Test
    void aClosedCaseKeepsNoPromisesOfTheService() {
        DeadlineId id =
                inCaritas(
                        () ->
                                register.register(
                                        NewDeadline.serviceStandard(
                                                caseId,
                                                DeadlineKinds.FOLLOW_UP,
                                                LocalDate.of(2026, 11, 30))));

        close();

        assertThat(view(id).state()).isEqualTo(DeadlineState.VOID);
    }

    @Test
    void whoTakesOverACaseTakesOverItsDeadlines() {
        DeadlineId id = legal();

        inCaritas(
                () -> {
                    cases.reassign(caseId, BERATER);
                    return null;
                });

        assertThat(view(id).responsible()).isEqualTo(BERATER);
    }

    @Test
    void datesThatDoNotFitAreRefused() {
        assertThatExceptionOfType(DeadlineRefusedException.class)
                .isThrownBy(() -> registerWith(DUE, DUE.plusDays(1), null))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("precautionaryDue"));
        assertThatExceptionOfType(DeadlineRefusedException.class)
                .isThrownBy(() -> registerWith(DUE, null, DUE.plusDays(1)))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("warnOn"));
        assertThatExceptionOfType(DeadlineRefusedException.class)
                .isThrownBy(() -> registerWith(LocalDate.of(1999, 1, 1), null, null))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("due"));
    }

    @Test
    void warningsFollowTheEarlierDate() {
        DeadlineId id = registerWith(DUE, LocalDate.of(2026, 12, 11), null);

        assertThat(view(id).decisiveDate()).isEqualTo(LocalDate.of(2026, 12, 11));
        assertThat(view(id).warnOn()).isEqualTo(LocalDate.of(2026, 12, 8));
    }

    @Test
    void anotherTenantDoesNotKnowTheDeadline() {
        DeadlineId id = legal();

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> transactions.read(DIAKONIE, () -> register.require(id)));
    }

    @Test
    void theDatabaseRefusesToDeleteOrToChangeSilently() {
        DeadlineId id = legal();

        assertThatThrownBy(() -> update("delete from deadline where id = ?", id))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> update("update deadline set due = due + 1 where id = ?", id))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(
                        () ->
                                update(
                                        "update deadline_history set act = 'X' where deadline_id = ?",
                                        id))
                .isInstanceOf(DataAccessException.class);
        assertThat(view(id).due()).isEqualTo(DUE);
    }

    private void update(String sql, DeadlineId id) {
        inCaritas(() -> jdbc.sql(sql).param(id.value()).update());
    }

    private DeadlineId legal() {
        return inCaritas(
                () ->
                        register.register(
                                NewDeadline.legal(
                                        caseId, "COURT_ACTION", DUE, "BAMF vom 18.12.2026")));
    }

    private DeadlineId registerWith(LocalDate due, LocalDate precaution, LocalDate warnOn) {
        return inCaritas(
                () ->
                        register.register(
                                new NewDeadline(
                                        caseId,
                                        List.of(),
                                        "COURT_ACTION",
                                        DeadlineStanding.LEGAL,
                                        due,
                                        precaution,
                                        warnOn,
                                        DeadlineActor.CLIENT,
                                        null,
                                        null,
                                        ManualReason.SET_BY_COURT,
                                        null)));
    }

    private void correct(DeadlineId id, long version, LocalDate due) {
        inCaritas(
                () -> {
                    register.correct(id, version, correction(due, false));
                    return null;
                });
    }

    private static DeadlineCorrection correction(LocalDate due, boolean reopen) {
        return new DeadlineCorrection(
                due,
                null,
                null,
                DeadlineActor.CLIENT,
                BERATERIN,
                null,
                "BAMF",
                reopen,
                CorrectionReason.SERVICE_DATE_WRONG);
    }

    private void decide(DeadlineId id, long version, DeadlineState outcome, ProofDocument proof) {
        inCaritas(
                () -> {
                    register.decide(id, version, outcome, proof);
                    return null;
                });
    }

    private void close() {
        inCaritas(
                () -> {
                    cases.close(caseId, ClosingReason.values()[0]);
                    return null;
                });
    }

    private DeadlineView view(DeadlineId id) {
        return inCaritas(() -> register.require(id));
    }

    private <T> T inCaritas(Supplier<T> work) {
        return transactions.write(CARITAS, work);
    }

    private static StaffId staff(String username) {
        return new StaffId(UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8)));
    }

    private static String hex(String text) {
        StringBuilder hex = new StringBuilder();
        for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
            hex.append("%02x".formatted(one));
        }
        return hex.toString();
    }
}
