package de.lotse.counselling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseId;
import de.lotse.casefile.ReasonNeededException;
import de.lotse.security.OnBehalf;
import de.lotse.security.ScopedTransactions;
import de.lotse.testing.IntegrationTest;
import de.lotse.web.NotFoundException;
import de.lotse.web.StaleVersionException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class HelpPlansTest extends IntegrationTest {

    @Autowired private CaseFiles cases;
    @Autowired private HelpPlans plans;
    @Autowired private PlanDrafts drafts;
    @Autowired private GoalEvaluations evaluations;
    @Autowired private Assessments assessments;
    @Autowired private NetworkMaps maps;
    @Autowired private OnBehalf onBehalf;
    @Autowired private ScopedTransactions transactions;
    @Autowired private JdbcClient jdbc;

    private CaseId caseId;

    @BeforeEach
    void openCase() {
        caseId = asAdviser(() -> Plans.openCase(cases).id());
    }

    @Test
    void aDraftMayBeIncompleteAndIsReadBackAsItWasTyped() {
        PlanContent unfinished =
                new PlanContent(
                        "سلام 👋 <script>",
                        null,
                        null,
                        null,
                        List.of(new GoalContent(null, null, "Arbeit", null, null, List.of())));
        asAdviser(() -> drafts.save(caseId, 1, null, unfinished));

        PlanDraft draft = asAdviser(() -> drafts.open(caseId));
        assertThat(draft.number()).isEqualTo(1);
        assertThat(draft.version()).isNotNull();
        assertThat(draft.content().wishes()).isEqualTo("سلام 👋 <script>");
        assertThat(draft.content().goals()).extracting(GoalContent::text).containsExactly("Arbeit");
    }

    @Test
    void measuresAreNumberedOverAllGoalsAndOpenOnceThePlanIsAgreed() {
        propose(Plans.twoGoals());
        assertThat(asAdviser(() -> plans.openMeasures(caseId))).isEmpty();

        answer(Agreement.AGREED);

        assertThat(asAdviser(() -> plans.openMeasures(caseId)))
                .extracting(OpenMeasure::number)
                .containsExactly(1, 2, 3);
        assertThat(asAdviser(() -> plans.reviewDate(caseId))).contains(LocalDate.of(2027, 2, 1));
    }

    @Test
    void whatWasPutBeforeTheClientDoesNotChangeEvenInTheDatabase() {
        PlanSummary plan = propose(Plans.twoGoals());

        assertRefused("update help_plan set sealed = '\\x00' where id = :id", plan);
        assertRefused("update help_plan set state = 'DRAFT' where id = :id", plan);
        assertRefused("update help_plan_goal set target_date = null where plan_id = :id", plan);
        assertRefused("delete from help_plan_goal where plan_id = :id", plan);
        assertRefused("update help_plan_measure set sealed = '\\x00' where plan_id = :id", plan);
        assertRefused("delete from help_plan_measure where plan_id = :id", plan);
    }

    @Test
    void theDraftOfTheNextVersionLeavesTheAgreedOneInForce() {
        propose(Plans.twoGoals());
        answer(Agreement.AGREED);
        PlanDraft next = asAdviser(() -> drafts.open(caseId));
        asAdviser(() -> drafts.save(caseId, 2, null, withFirstGoal(next.content(), "Neues Ziel")));

        assertThat(asAdviser(() -> plans.openMeasures(caseId))).hasSize(3);
        assertThat(asAdviser(() -> plans.version(caseId, 1)).goals().get(0).text())
                .isEqualTo("Eigene Wohnung");
        assertThat(asAdviser(() -> plans.versions(caseId)))
                .extracting(PlanSummary::number, PlanSummary::state)
                .containsExactly(tuple(2, PlanState.DRAFT), tuple(1, PlanState.AGREED));
    }

    @Test
    void theNextVersionTakesOverWhatIsDoneAndDropsWhatIsNoLongerNeeded() {
        propose(Plans.twoGoals());
        answer(Agreement.AGREED);
        List<OpenMeasure> open = asAdviser(() -> plans.openMeasures(caseId));
        decide(open.get(0), MeasureState.DONE, null);
        decide(open.get(1), MeasureState.NOT_DONE, MeasureReason.NO_LONGER_NEEDED);
        decide(open.get(2), MeasureState.PARTLY, MeasureReason.WAITING_LIST);

        PlanDraft next = asAdviser(() -> drafts.open(caseId));
        asAdviser(() -> drafts.propose(caseId, 2, null, next.content()));
        answer(Agreement.AGREED);

        PlanView second = asAdviser(() -> plans.version(caseId, 2));
        assertThat(second.measures())
                .extracting(MeasureView::title, MeasureView::state)
                .containsExactly(
                        tuple("Wohnberechtigungsschein beantragen", MeasureState.DONE),
                        tuple("Bedarf beim Jugendamt anmelden", MeasureState.PLANNED));
        assertThat(asAdviser(() -> plans.openMeasures(caseId)))
                .extracting(OpenMeasure::number)
                .containsExactly(2);
        assertThat(asAdviser(() -> plans.version(caseId, 1)).measures().get(2).state())
                .isEqualTo(MeasureState.PARTLY);
    }

    @Test
    void aDoneMeasureCannotBeRewrittenInTheNextVersion() {
        propose(Plans.twoGoals());
        answer(Agreement.AGREED);
        decide(asAdviser(() -> plans.openMeasures(caseId)).get(0), MeasureState.DONE, null);
        PlanContent next = asAdviser(() -> drafts.open(caseId)).content();
        UUID line = next.goals().get(0).measures().get(0).lineId();
        MeasureContent rewritten =
                new MeasureContent(line, null, "Etwas anderes", null, null, null, null, true);

        asAdviser(() -> drafts.propose(caseId, 2, null, withMeasures(next, List.of(rewritten))));

        assertThat(asAdviser(() -> plans.version(caseId, 2)).measures().get(0).title())
                .isEqualTo("Wohnberechtigungsschein beantragen");
    }

    @Test
    void wantedChangesBecomeTheNextVersion() {
        propose(Plans.twoGoals());
        answer(Agreement.CHANGES_WANTED);

        assertThat(asAdviser(() -> drafts.open(caseId)).number()).isEqualTo(2);
        assertThat(asAdviser(() -> plans.openMeasures(caseId))).isEmpty();
    }

    @Test
    void savingWhatSomebodyElseChangedIsRefused() {
        asAdviser(() -> drafts.save(caseId, 1, null, Plans.twoGoals()));
        Long read = asAdviser(() -> drafts.open(caseId)).version();
        asAdviser(() -> drafts.save(caseId, 1, read, Plans.twoGoals()));

        assertThatThrownBy(() -> asAdviser(() -> drafts.save(caseId, 1, read, Plans.twoGoals())))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> asAdviser(() -> drafts.save(caseId, 1, null, Plans.twoGoals())))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> asAdviser(() -> drafts.save(caseId, 2, null, Plans.twoGoals())))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    void ofTwoWhoBeginTheSameVersionAtOnceOneIsToldSo() throws Exception {
        ExecutorService advisers = Executors.newFixedThreadPool(4);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Boolean>> saved = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            saved.add(
                    advisers.submit(
                            () -> {
                                start.await();
                                return saves();
                            }));
        }
        start.countDown();
        int successes = 0;
        for (Future<Boolean> one : saved) {
            successes += one.get() ? 1 : 0;
        }
        advisers.shutdown();
        assertThat(successes).isEqualTo(1);
        assertThat(asAdviser(() -> plans.versions(caseId))).hasSize(1);
    }

    private boolean saves() {
        try {
            asAdviser(() -> drafts.save(caseId, 1, null, Plans.twoGoals()));
            return true;
        } catch (StaleVersionException told) {
            return false;
        }
    }

    @Test
    void whereNothingWaitsForAnAnswerThereIsNone() {
        assertThatThrownBy(() -> answer(Agreement.AGREED))
                .isInstanceOf(IllegalStateException.class);
        asAdviser(() -> drafts.save(caseId, 1, null, Plans.twoGoals()));
        assertThatThrownBy(() -> answer(Agreement.AGREED))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void linesOfAnotherCaseAreNotContinued() {
        propose(Plans.twoGoals());
        answer(Agreement.AGREED);
        decide(asAdviser(() -> plans.openMeasures(caseId)).get(0), MeasureState.DONE, null);
        PlanContent foreign = asAdviser(() -> drafts.open(caseId)).content();
        CaseId other = asAdviser(() -> Plans.openCase(cases).id());

        asAdviser(() -> drafts.save(other, 1, null, foreign));

        PlanView copied = asAdviser(() -> plans.version(other, 1));
        assertThat(copied.goals().get(0).lineId()).isNotEqualTo(foreign.goals().get(0).lineId());
        assertThat(copied.measures()).allMatch(MeasureView::isOpen);
    }

    @Test
    void progressFollowsTheGoalIntoTheNextVersion() {
        propose(Plans.twoGoals());
        answer(Agreement.AGREED);
        GoalId goal = asAdviser(() -> plans.current(caseId)).orElseThrow().goals().get(0).id();
        onBehalf.run(
                "beraterin", () -> evaluations.recordProgress(caseId, goal, 2, "Zwei Zusagen"));

        PlanContent next = asAdviser(() -> drafts.open(caseId)).content();
        asAdviser(() -> drafts.propose(caseId, 2, null, next));

        GoalView continued = asAdviser(() -> plans.version(caseId, 2)).goals().get(0);
        assertThat(continued.reached()).isEqualTo(2);
        assertThat(continued.progress().get(0).note()).isEqualTo("Zwei Zusagen");
    }

    @Test
    void progressIsOnlyNotedForAGoalOfTheAgreedVersionOfThisCase() {
        propose(Plans.twoGoals());
        answer(Agreement.AGREED);
        assertThatThrownBy(
                        () ->
                                onBehalf.run(
                                        "beraterin",
                                        () ->
                                                evaluations.recordProgress(
                                                        caseId, GoalId.next(), 1, null)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void theEvaluationIsSavedPerGoalAndAgainstTheVersionRead() {
        propose(Plans.twoGoals());
        answer(Agreement.AGREED);
        UUID goal =
                asAdviser(() -> plans.current(caseId)).orElseThrow().goals().get(0).id().value();
        EvaluationContent content =
                new EvaluationContent(
                        "Es geht besser.",
                        null,
                        Map.of(
                                goal,
                                new EvaluationContent.OfGoal(GoalResult.REACHED, "Die Nachbarin")));
        onBehalf.run("beraterin", () -> evaluations.save(caseId, null, content, true));

        EvaluationView view = asAdviser(() -> evaluations.open(caseId));
        assertThat(view.plan().goals().get(0).result()).isEqualTo(GoalResult.REACHED);
        assertThat(view.helped()).containsEntry(goal, "Die Nachbarin");
        assertThat(view.completedAt()).isNotNull();
        assertThatThrownBy(
                        () ->
                                onBehalf.run(
                                        "beraterin",
                                        () -> evaluations.save(caseId, null, content, true)))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    void anotherTraegerFindsNothing() {
        propose(Plans.twoGoals());
        answer(Agreement.AGREED);
        MeasureId measure = asAdviser(() -> plans.openMeasures(caseId)).get(0).id();

        assertThatThrownBy(() -> onBehalf.call("fremd", () -> plans.versions(caseId)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> onBehalf.call("fremd", () -> drafts.open(caseId)))
                .isInstanceOf(NotFoundException.class);
        assertThat(onBehalf.call("fremd", () -> plans.latest(caseId))).isEmpty();
        assertThatThrownBy(
                        () ->
                                onBehalf.run(
                                        "fremd",
                                        () ->
                                                plans.recordMeasureResult(
                                                        measure, MeasureState.DONE, null)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aColleagueOfTheSiteNeedsAReason() {
        assertThatThrownBy(() -> onBehalf.call("berater", () -> plans.versions(caseId)))
                .isInstanceOf(ReasonNeededException.class);
    }

    @Test
    void textIsNowhereInClear() {
        propose(Plans.twoGoals());
        onBehalf.run(
                "beraterin", () -> assessments.save(caseId, 1, null, Plans.assessment(), true));
        onBehalf.run("beraterin", () -> maps.save(caseId, Plans.networkMap()));
        for (String table :
                List.of(
                        "help_plan",
                        "help_plan_goal",
                        "help_plan_measure",
                        "assessment",
                        "network_map")) {
            List<String> rows =
                    onBehalf.call(
                            "beraterin",
                            () ->
                                    transactions.read(
                                            de.lotse.security.TenantScope.requireTenant(),
                                            () ->
                                                    jdbc.sql("select t::text from " + table + " t")
                                                            .query(String.class)
                                                            .list()));
            assertThat(rows).isNotEmpty();
            assertThat(rows)
                    .noneMatch(row -> row.contains("Wohnung") || row.contains("schlafen"))
                    .noneMatch(row -> row.contains(hex("Wohnung")) || row.contains(hex("schlaf")));
        }
    }

    private static String hex(String text) {
        return java.util.HexFormat.of()
                .formatHex(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private void assertRefused(String statement, PlanSummary plan) {
        assertThatThrownBy(
                        () ->
                                asAdviser(
                                        () ->
                                                transactions.write(
                                                        de.lotse.security.TenantScope
                                                                .requireTenant(),
                                                        () ->
                                                                jdbc.sql(statement)
                                                                        .param(
                                                                                "id",
                                                                                plan.id().value())
                                                                        .update())))
                .as(statement)
                .hasStackTraceContaining("does not change");
    }

    private PlanSummary propose(PlanContent content) {
        return asAdviser(() -> drafts.propose(caseId, 1, null, content));
    }

    private void answer(Agreement agreement) {
        asAdviser(() -> plans.recordAgreement(caseId, agreement, AgreementMode.ORAL));
    }

    private void decide(OpenMeasure measure, MeasureState outcome, MeasureReason reason) {
        onBehalf.run("beraterin", () -> plans.recordMeasureResult(measure.id(), outcome, reason));
    }

    private static PlanContent withFirstGoal(PlanContent content, String text) {
        GoalContent first = content.goals().get(0);
        return new PlanContent(
                content.wishes(),
                content.language(),
                content.interpreter(),
                content.reviewDate(),
                List.of(
                        new GoalContent(
                                first.lineId(),
                                first.area(),
                                text,
                                first.indicator(),
                                first.targetDate(),
                                first.measures())));
    }

    private static PlanContent withMeasures(PlanContent content, List<MeasureContent> measures) {
        GoalContent first = content.goals().get(0);
        return new PlanContent(
                content.wishes(),
                content.language(),
                content.interpreter(),
                content.reviewDate(),
                List.of(
                        new GoalContent(
                                first.lineId(),
                                first.area(),
                                first.text(),
                                first.indicator(),
                                first.targetDate(),
                                measures)));
    }

    private <T> T asAdviser(Supplier<T> work) {
        return onBehalf.call("beraterin", work);
    }
}
