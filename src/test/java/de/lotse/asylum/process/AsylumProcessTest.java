package de.lotse.asylum.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.lotse.asylum.AsylumCourse;
import de.lotse.asylum.AsylumEventKind;
import de.lotse.asylum.AsylumLetters;
import de.lotse.asylum.AsylumProcedures;
import de.lotse.asylum.FurtherOption;
import de.lotse.asylum.HearingId;
import de.lotse.asylum.HearingOutcome;
import de.lotse.asylum.Hearings;
import de.lotse.asylum.LetterId;
import de.lotse.asylum.LetterKind;
import de.lotse.asylum.OptionsAnswers;
import de.lotse.asylum.OptionsAnswers.Circumstance;
import de.lotse.asylum.OptionsAnswers.Training;
import de.lotse.asylum.ProcedureDeadlines;
import de.lotse.asylum.ProcedureId;
import de.lotse.asylum.ProcedureOutcome;
import de.lotse.asylum.RemedyOutcome;
import de.lotse.asylum.RestitutionResult;
import de.lotse.asylum.Transfers;
import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.ClientId;
import de.lotse.casefile.process.CaseStep;
import de.lotse.casefile.process.CaseSteps;
import de.lotse.deadline.CorrectionReason;
import de.lotse.deadline.DeadlineAnswer;
import de.lotse.deadline.DeadlineCorrection;
import de.lotse.deadline.DeadlineQuestion;
import de.lotse.deadline.DeadlineRegister;
import de.lotse.deadline.DeadlineRule;
import de.lotse.deadline.DeadlineState;
import de.lotse.deadline.DeadlineView;
import de.lotse.deadline.DecisionCorrection;
import de.lotse.deadline.DecisionDeadlines;
import de.lotse.deadline.DecisionId;
import de.lotse.deadline.ProofDocument;
import de.lotse.deadline.ProofKind;
import de.lotse.deadline.Proofs;
import de.lotse.deadline.Questions;
import de.lotse.deadline.WorkingDayCalendar;
import de.lotse.testing.IntegrationTest;
import de.lotse.testing.TestJobs;
import de.lotse.workflow.EngineCalls;
import de.lotse.workflow.OpenStep;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The asylum procedure with the register of deadlines, on the real engine and database. */
class AsylumProcessTest extends IntegrationTest {

    private static final String INTERIM_RELIEF = "INTERIM_RELIEF";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired private AsylumCases cases;
    @Autowired private AsylumProcedures procedures;
    @Autowired private AsylumWorkflow workflow;
    @Autowired private AsylumSteps asylum;
    @Autowired private AsylumCourse course;
    @Autowired private CaseSteps steps;
    @Autowired private CaseFiles files;
    @Autowired private Hearings hearings;
    @Autowired private AsylumLetters letters;
    @Autowired private Transfers transfers;
    @Autowired private ProcedureDeadlines deadlines;
    @Autowired private DecisionDeadlines decisions;
    @Autowired private DeadlineRegister register;
    @Autowired private FurtherOptions options;
    @Autowired private EngineCalls engine;
    @Autowired private ManagementService management;
    @Autowired private RuntimeService runtime;
    @Autowired private TestJobs jobs;

    private CaseView file;
    private ProcedureId procedure;

    @BeforeEach
    void takeUp() {
        file = cases.open();
        procedure = cases.takeUp(file);
    }

    @Test
    void a_rejection_registers_its_deadlines_and_the_register_leads_the_process_on() {
        cases.informed(file);
        LetterId letter = decide(LetterKind.MANIFESTLY_UNFOUNDED, LocalDate.of(2026, 10, 1));

        assertThat(open())
                .extracting(DeadlineView::kind)
                .contains("COURT_ACTION", "INTERIM_RELIEF");
        assertThat(cases.tasks(file)).contains("task_counsel_remedy");

        decideAction(letter, DeadlineState.MET);

        assertThat(cases.asAdviser(() -> letters.require(letter)).remedy())
                .isEqualTo(RemedyOutcome.FILED);
        assertThat(cases.tasks(file)).doesNotContain("task_counsel_remedy");
    }

    @Test
    void a_missed_action_leads_to_restitution() {
        cases.informed(file);
        LetterId letter = decide(LetterKind.UNFOUNDED, LocalDate.of(2026, 5, 4));

        decideAction(letter, DeadlineState.MISSED);

        assertThat(cases.tasks(file)).contains("task_restitution");
    }

    @Test
    void the_deadline_for_restitution_belongs_to_the_procedure_of_the_missed_one() {
        cases.informed(file);
        LetterId letter = decide(LetterKind.UNFOUNDED, LocalDate.of(2026, 5, 4));
        decideAction(letter, DeadlineState.MISSED);

        cases.restitutionRegistered(letter, LocalDate.of(2027, 1, 14));

        assertThat(open())
                .extracting(DeadlineView::kind)
                .contains("RESTITUTION_ADMINISTRATIVE_COURT");
    }

    @Test
    void a_correction_by_which_the_action_is_not_missed_leads_back_from_restitution() {
        cases.informed(file);
        LetterId letter = decide(LetterKind.UNFOUNDED, LocalDate.of(2026, 5, 4));
        decideAction(letter, DeadlineState.MISSED);

        correctAction(letter, LocalDate.of(2027, 1, 25), false);

        assertThat(cases.asAdviser(() -> letters.require(letter)).remedy()).isNull();
        assertThat(cases.tasks(file))
                .contains("task_counsel_remedy")
                .doesNotContain("task_restitution");
        assertThat(cases.task(file, "task_counsel_remedy").getDueDate()).isEqualTo("2027-01-25");
        assertThat(open()).extracting(DeadlineView::kind).contains("COURT_ACTION");

        decideAction(letter, DeadlineState.MET);

        assertThat(cases.asAdviser(() -> letters.require(letter)).remedy())
                .isEqualTo(RemedyOutcome.FILED);
        assertThat(cases.tasks(file)).doesNotContain("task_counsel_remedy", "task_restitution");
    }

    @Test
    void interim_relief_that_runs_again_leads_back_from_restitution_until_it_is_decided() {
        cases.informed(file);
        LetterId letter = decide(LetterKind.MANIFESTLY_UNFOUNDED, LocalDate.of(2026, 7, 1));
        decideAction(letter, DeadlineState.MISSED);
        miss(letter, INTERIM_RELIEF);
        assertThat(cases.tasks(file)).contains("task_restitution");

        correct(letter, INTERIM_RELIEF, LocalDate.of(2027, 1, 25), false);

        assertThat(remedyOf(letter)).isNull();
        assertThat(cases.tasks(file))
                .containsOnlyOnce("task_counsel_remedy")
                .doesNotContain("task_restitution");
        assertThat(cases.task(file, "task_counsel_remedy").getDueDate()).isEqualTo("2027-01-25");

        decide(deadline(letter, INTERIM_RELIEF), DeadlineState.MET);

        assertThat(remedyOf(letter)).isEqualTo(RemedyOutcome.MISSED);
        assertThat(cases.tasks(file))
                .containsOnlyOnce("task_restitution")
                .doesNotContain("task_counsel_remedy");
    }

    @Test
    void interim_relief_that_runs_again_beside_a_filed_action_is_counselled_on() {
        cases.informed(file);
        LetterId letter = decide(LetterKind.MANIFESTLY_UNFOUNDED, LocalDate.of(2026, 7, 1));
        decideAction(letter, DeadlineState.MET);
        clock.set(Instant.parse("2027-01-15T09:00:00Z"));
        miss(letter, INTERIM_RELIEF);
        DeadlineState departure = departure(letter).state();
        assertThat(cases.tasks(file)).doesNotContain("task_counsel_remedy");

        correct(letter, INTERIM_RELIEF, LocalDate.of(2027, 1, 25), false);

        assertThat(cases.tasks(file)).containsOnlyOnce("task_counsel_remedy");
        assertThat(departure(letter).state()).isEqualTo(departure);

        decide(deadline(letter, INTERIM_RELIEF), DeadlineState.MET);

        assertThat(remedyOf(letter)).isEqualTo(RemedyOutcome.FILED);
        assertThat(cases.tasks(file)).doesNotContain("task_counsel_remedy", "task_restitution");
    }

    @Test
    void interim_relief_that_never_was_decided_moves_without_the_remedy() {
        cases.informed(file);
        LetterId letter = decide(LetterKind.MANIFESTLY_UNFOUNDED, LocalDate.of(2026, 7, 1));
        decideAction(letter, DeadlineState.MET);

        correct(letter, INTERIM_RELIEF, LocalDate.of(2026, 12, 2), false);

        assertThat(remedyOf(letter)).isEqualTo(RemedyOutcome.FILED);
        assertThat(cases.tasks(file)).doesNotContain("task_counsel_remedy");
    }

    @Test
    void a_later_service_date_lets_action_and_interim_relief_run_again_as_one_remedy() {
        cases.informed(file);
        LetterId letter = decide(LetterKind.MANIFESTLY_UNFOUNDED, LocalDate.of(2026, 7, 1));
        decideAction(letter, DeadlineState.MISSED);
        miss(letter, INTERIM_RELIEF);
        DeadlineQuestion later =
                question(
                        LetterKind.MANIFESTLY_UNFOUNDED,
                        LocalDate.of(2027, 1, 14),
                        LocalDate.of(2026, 7, 1));

        cases.run(() -> correctService(letter, later));

        assertThat(cases.tasks(file))
                .containsOnlyOnce("task_counsel_remedy")
                .doesNotContain("task_restitution");
        metLater(deadline(letter, INTERIM_RELIEF));
        assertThat(remedyOf(letter)).isNull();
        metLater(deadline(letter, "COURT_ACTION"));
        assertThat(remedyOf(letter)).isEqualTo(RemedyOutcome.FILED);
        assertThat(cases.tasks(file)).doesNotContain("task_counsel_remedy", "task_restitution");
    }

    private void metLater(DeadlineView deadline) {
        ProofDocument proof =
                new ProofDocument(ProofKind.FAX_REPORT, LocalDate.of(2027, 1, 15), "Handakte");
        cases.run(
                () -> register.decide(deadline.id(), deadline.version(), DeadlineState.MET, proof));
    }

    private void miss(LetterId letter, String kind) {
        DeadlineView deadline = deadline(letter, kind);
        cases.run(
                () ->
                        register.decide(
                                deadline.id(), deadline.version(), DeadlineState.MISSED, null));
    }

    private RemedyOutcome remedyOf(LetterId letter) {
        return cases.asAdviser(() -> letters.require(letter)).remedy();
    }

    @Test
    void a_correction_after_restitution_was_requested_begins_the_remedy_anew() {
        cases.informed(file);
        LetterId letter = decide(LetterKind.UNFOUNDED, LocalDate.of(2026, 5, 4));
        decideAction(letter, DeadlineState.MISSED);
        cases.restitutionRegistered(letter, LocalDate.of(2027, 1, 14));
        cases.run(
                () ->
                        asylum.settleRestitution(
                                step(AsylumSupport.TASK_RESTITUTION), RestitutionResult.REQUESTED));
        assertThat(cases.tasks(file)).doesNotContain("task_counsel_remedy", "task_restitution");

        correctAction(letter, LocalDate.of(2027, 1, 25), false);

        assertThat(cases.tasks(file)).containsOnlyOnce("task_counsel_remedy");
        assertThat(cases.asAdviser(() -> course.of(procedure)))
                .extracting(AsylumCourse.Entry::kind)
                .contains(AsylumEventKind.RESTITUTION_SETTLED, AsylumEventKind.REMEDY_REOPENED);
    }

    @Test
    void restitution_is_not_requested_before_its_deadline_is_registered() {
        cases.informed(file);
        LetterId letter = decide(LetterKind.UNFOUNDED, LocalDate.of(2026, 5, 4));
        decideAction(letter, DeadlineState.MISSED);

        assertThatThrownBy(
                        () ->
                                cases.run(
                                        () ->
                                                asylum.settleRestitution(
                                                        step(AsylumSupport.TASK_RESTITUTION),
                                                        RestitutionResult.REQUESTED)))
                .isInstanceOf(IllegalStateException.class);

        assertThat(cases.tasks(file)).contains("task_restitution");
    }

    private CaseStep step(String element) {
        return steps.require(cases.task(file, element).getId(), element);
    }

    /** Old law until 11 June 2026: § 75 AsylG a. F.; after it Art. 68 VO (EU) 2024/1348. */
    @ParameterizedTest
    @CsvSource({
        "UNFOUNDED, 2026-05-04, true",
        "UNFOUNDED, 2026-07-01, true",
        "MANIFESTLY_UNFOUNDED, 2026-05-04, false",
        "MANIFESTLY_UNFOUNDED, 2026-07-01, false",
        "SUBSEQUENT_APPLICATION, 2026-07-01, false",
        "SAFE_THIRD_COUNTRY, 2026-07-01, false"
    })
    void an_action_suspends_the_departure_period_only_where_the_law_says_so(
            LetterKind kind, LocalDate lodgedOn, boolean suspended) {
        cases.informed(file);
        LetterId letter = decide(kind, lodgedOn);
        assertThat(departure(letter).state()).isEqualTo(DeadlineState.OPEN);

        decideAction(letter, DeadlineState.MET);

        assertThat(departure(letter).state())
                .isEqualTo(suspended ? DeadlineState.VOID : DeadlineState.OPEN);
    }

    @Test
    void an_action_that_was_not_filed_after_all_lets_the_departure_period_run_again() {
        cases.informed(file);
        LetterId letter = decide(LetterKind.UNFOUNDED, LocalDate.of(2026, 7, 1));
        LocalDate due = departure(letter).due();
        decideAction(letter, DeadlineState.MET);

        correctAction(letter, LocalDate.of(2026, 12, 7), true);

        assertThat(departure(letter).state()).isEqualTo(DeadlineState.OPEN);
        assertThat(departure(letter).due()).isEqualTo(due);
        assertThat(cases.asAdviser(() -> letters.require(letter)).remedy()).isNull();
        assertThat(cases.tasks(file)).containsOnlyOnce("task_counsel_remedy");
        assertThat(cases.task(file, "task_counsel_remedy").getDueDate()).isEqualTo("2026-12-07");
    }

    @Test
    void a_letter_shows_the_day_of_service_that_its_deadlines_were_corrected_to() {
        cases.informed(file);
        LetterId letter = decide(LetterKind.UNFOUNDED, LocalDate.of(2026, 7, 1));

        cases.run(
                () ->
                        correctService(
                                letter,
                                question(
                                        LetterKind.UNFOUNDED,
                                        LocalDate.of(2026, 11, 20),
                                        LocalDate.of(2026, 7, 1))));

        assertThat(cases.asAdviser(() -> letters.require(letter)).servedOn())
                .isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(cases.asAdviser(() -> course.of(file.id())))
                .extracting(AsylumCourse.Entry::kind)
                .contains(AsylumEventKind.SERVICE_CORRECTED);
    }

    @Test
    void two_decisions_have_deadlines_and_a_remedy_of_their_own() {
        cases.informed(file);
        LetterId first = decide(LetterKind.UNFOUNDED, LocalDate.of(2026, 7, 1));
        LetterId second = decide(LetterKind.PARTIAL_RECOGNITION, LocalDate.of(2026, 7, 1));

        decideAction(second, DeadlineState.MISSED);

        assertThat(cases.asAdviser(() -> letters.require(first)).remedy()).isNull();
        assertThat(cases.tasks(file)).containsOnlyOnce("task_counsel_remedy", "task_restitution");
    }

    @Test
    void a_moved_hearing_moves_its_timers_to_an_earlier_and_a_later_day() {
        HearingId hearing = cases.schedule(procedure, LocalDateTime.of(2026, 12, 14, 9, 0));
        assertThat(timer("timer_hearing")).isEqualTo(at(2026, 12, 14, 9));

        move(hearing, LocalDateTime.of(2026, 12, 7, 9, 0));
        assertThat(timer("timer_hearing")).isEqualTo(at(2026, 12, 7, 9));
        assertThat(timer("timer_hearing_reminder")).isEqualTo(at(2026, 12, 4, 0));

        move(hearing, LocalDateTime.of(2027, 1, 11, 9, 0));
        assertThat(timer("timer_hearing")).isEqualTo(at(2027, 1, 11, 9));
        assertThat(cases.tasks(file)).containsOnlyOnce("task_prepare_hearing");
    }

    @Test
    void of_a_hearing_moved_into_the_past_it_is_asked_at_once_how_it_was() {
        HearingId hearing = cases.schedule(procedure, LocalDateTime.of(2026, 12, 14, 9, 0));

        move(hearing, LocalDateTime.of(2026, 12, 7, 9, 0));
        move(hearing, LocalDateTime.of(2026, 11, 20, 9, 0));
        assertThat(timer("timer_hearing")).isBefore(clock.instant());
        jobs.fireDueTimers(file);

        assertThat(cases.tasks(file)).containsOnlyOnce("task_record_hearing");
        cases.run(() -> hearings.cancel(hearing, hearings.require(hearing).version()));
        assertThat(cases.tasks(file))
                .doesNotContain(
                        "task_record_hearing", "task_prepare_hearing", "task_remind_client");
    }

    /** In 2027 the clock changes on 28 March and on 31 October. */
    @ParameterizedTest
    @CsvSource({
        "2027-03-26T09:00, 2027-03-26T08:00:00Z",
        "2027-03-29T09:00, 2027-03-29T07:00:00Z",
        "2027-10-29T09:00, 2027-10-29T07:00:00Z",
        "2027-11-02T09:00, 2027-11-02T08:00:00Z"
    })
    void a_hearing_is_at_its_hour_of_the_day_before_and_after_the_clock_changes(
            LocalDateTime hearing, Instant moment) {
        HearingId id = cases.schedule(procedure, hearing);

        assertThat(timer("timer_hearing")).isEqualTo(moment);
        assertThat(timer("timer_hearing_reminder").atZone(WorkingDayCalendar.BERLIN).getHour())
                .isZero();
        assertThat(cases.asAdviser(() -> hearings.require(id)).day())
                .isEqualTo(hearing.toLocalDate());
    }

    @Test
    void a_hearing_that_is_prepared_is_not_prepared_again_when_it_moves() {
        HearingId hearing = cases.schedule(procedure, LocalDateTime.of(2026, 12, 14, 9, 0));
        cases.complete(
                file,
                "task_prepare_hearing",
                Map.of("preparation", List.of("COURSE"), "accompaniment", "ADVISER"));

        move(hearing, LocalDateTime.of(2026, 12, 21, 9, 0));

        assertThat(cases.tasks(file)).doesNotContain("task_prepare_hearing");
    }

    @Test
    void who_missed_a_hearing_has_a_legal_deadline_for_the_excuse_at_once() {
        HearingId hearing = cases.schedule(procedure, LocalDateTime.of(2026, 11, 20, 9, 0));
        cases.run(
                () ->
                        hearings.record(
                                hearing, HearingOutcome.NOT_APPEARED, LocalDate.of(2026, 11, 25)));

        assertThat(open())
                .singleElement()
                .satisfies(
                        deadline -> {
                            assertThat(deadline.kind()).isEqualTo(Hearings.EXCUSE);
                            assertThat(deadline.isLegal()).isTrue();
                            assertThat(deadline.due()).isEqualTo(LocalDate.of(2026, 11, 25));
                        });
    }

    @Test
    void a_procedure_ends_on_its_own_when_its_last_deadline_is_decided() {
        HearingId hearing = cases.schedule(procedure, LocalDateTime.of(2026, 11, 20, 9, 0));
        cases.run(
                () ->
                        hearings.record(
                                hearing, HearingOutcome.NOT_APPEARED, LocalDate.of(2026, 11, 25)));
        cases.clientLost(procedure);
        assertThat(cases.tasks(file)).contains("task_settle_ending_deadlines");
        clock.set(Instant.parse("2027-01-15T09:00:00Z"));

        cases.run(() -> register.decideByProcess(open().get(0).id(), DeadlineState.MISSED));

        assertThat(cases.asAdviser(() -> procedures.require(procedure)).outcome())
                .isEqualTo(ProcedureOutcome.CLIENT_LOST);
        assertThat(cases.asAdviser(() -> workflow.tasksOf(procedure))).isEmpty();
    }

    @Test
    void deadlines_are_settled_first_but_those_that_the_last_step_keeps() {
        cases.informed(file);
        LetterId letter = decide(LetterKind.MANIFESTLY_UNFOUNDED, LocalDate.of(2026, 7, 1));
        cases.ended(procedure, ProcedureOutcome.REJECTED);
        assertThat(cases.tasks(file))
                .contains("task_settle_ending_deadlines")
                .doesNotContain("task_final_options");

        for (DeadlineView deadline : open()) {
            if (!deadline.kind().equals("DEPARTURE")) {
                decide(deadline, DeadlineState.GIVEN_UP);
            }
        }
        assertThat(cases.tasks(file))
                .contains("task_final_options")
                .doesNotContain("task_settle_ending_deadlines");
        assertThat(departure(letter).state()).isEqualTo(DeadlineState.OPEN);

        cases.complete(file, "task_final_options", Map.of());
        assertThat(cases.tasks(file)).contains("task_settle_deadlines");
        decide(departure(letter), DeadlineState.MET);
        assertThat(cases.asAdviser(() -> procedures.require(procedure)).outcome())
                .isEqualTo(ProcedureOutcome.REJECTED);
    }

    private void decide(DeadlineView deadline, DeadlineState outcome) {
        cases.run(
                () ->
                        register.decide(
                                deadline.id(), deadline.version(), outcome, Proofs.of(outcome)));
    }

    @Test
    void every_step_has_a_day() {
        cases.run(
                () -> {
                    workflow.lawyerTookOver(procedure);
                    workflow.returnWished(procedure);
                    transfers.setPeriod(procedure, DeadlineRule.DUBLIN_TRANSFER_PERIOD, TODAY);
                });

        assertThat(cases.task(file, "task_record_status").getDueDate()).isEqualTo("2026-11-30");
        assertThat(cases.task(file, "task_confirm_mandate").getDueDate()).isEqualTo("2026-11-26");
        assertThat(cases.task(file, "task_return_counselling").getDueDate())
                .isEqualTo("2026-12-07");
        assertThat(cases.task(file, "task_discuss_transfer").getDueDate()).isEqualTo("2026-11-30");
        cases.complete(file, AsylumSupport.TASK_RECORD_STATUS, Map.of("applied", false));
        cases.complete(
                file,
                "task_inform",
                Map.of(
                        "infoTopics", List.of("COURSE"),
                        "infoLanguage", "AR",
                        "infoInterpreter", "PROFESSIONAL"));
        assertThat(cases.asAdviser(() -> workflow.tasksOf(procedure)))
                .extracting(OpenStep::element)
                .contains("task_advise_application");
        assertThat(cases.asAdviser(() -> workflow.tasksOf(procedure)))
                .allMatch(task -> task.dueOn() != null);
    }

    @Test
    void the_steps_after_the_outcome_are_due_from_the_day_it_was_noted() {
        cases.informed(file);
        decide(LetterKind.RECOGNITION, LocalDate.of(2026, 5, 4));
        clock.set(Instant.parse("2027-01-15T09:00:00Z"));

        cases.complete(
                file, "task_confirm_outcome", Map.of("concluded", true, "outcome", "PROTECTION"));

        assertThat(cases.task(file, "task_family_reunification").getDueDate())
                .isEqualTo("2027-01-29");
    }

    @Test
    void a_case_does_not_close_over_a_running_procedure() {
        assertThat(cases.asAdviser(() -> files.obstaclesToClosing(file.id())))
                .anyMatch(obstacle -> obstacle.path().endsWith("/asylverfahren"));

        cases.ended(procedure, ProcedureOutcome.OTHER);

        assertThat(cases.asAdviser(() -> files.obstaclesToClosing(file.id()))).isEmpty();
    }

    @Test
    void each_file_has_a_process_of_its_own() {
        ProcedureId second = cases.takeUp(file);
        assertThat(cases.tasks(file)).filteredOn("task_record_status"::equals).hasSize(2);

        cases.ended(second, ProcedureOutcome.OTHER);

        assertThat(cases.asAdviser(() -> procedures.of(file.id())))
                .extracting(view -> view.outcome())
                .containsExactlyInAnyOrder(null, ProcedureOutcome.OTHER);
        assertThat(cases.tasks(file)).filteredOn("task_record_status"::equals).hasSize(1);
    }

    @Test
    void a_transfer_period_stands_in_the_register_and_its_change_moves_the_timer() {
        cases.run(() -> transfers.setPeriod(procedure, DeadlineRule.DUBLIN_TRANSFER_PERIOD, TODAY));
        assertThat(timer("timer_transfer_lapsed")).isEqualTo(Instant.parse("2027-05-24T00:00:00Z"));

        cases.run(
                () ->
                        transfers.setPeriod(
                                procedure, DeadlineRule.DUBLIN_TRANSFER_PERIOD_ABSCONDED, TODAY));

        assertThat(timer("timer_transfer_lapsed")).isEqualTo(Instant.parse("2028-05-24T00:00:00Z"));
        assertThat(open())
                .singleElement()
                .extracting(DeadlineView::kind)
                .isEqualTo("DUBLIN_TRANSFER_PERIOD_ABSCONDED");
        assertThat(reasonOfTransfer()).isEqualTo(CorrectionReason.EXTENDED);
    }

    @Test
    void a_transfer_period_typed_anew_is_corrected_and_not_said_to_be_extended() {
        cases.run(() -> transfers.setPeriod(procedure, DeadlineRule.DUBLIN_TRANSFER_PERIOD, TODAY));

        cases.run(
                () ->
                        transfers.setPeriod(
                                procedure,
                                DeadlineRule.DUBLIN_TRANSFER_PERIOD,
                                TODAY.minusDays(3)));

        assertThat(reasonOfTransfer()).isEqualTo(CorrectionReason.TYPING_ERROR);
    }

    @Test
    void what_happens_in_the_same_moment_stays_in_its_order() {
        cases.run(
                () -> {
                    workflow.addressMoved(procedure);
                    workflow.lawyerTookOver(procedure);
                    workflow.optionsWanted(procedure);
                    workflow.returnWished(procedure);
                });

        assertThat(cases.asAdviser(() -> course.of(procedure)))
                .extracting(AsylumCourse.Entry::kind)
                .startsWith(
                        AsylumEventKind.RETURN_WISHED,
                        AsylumEventKind.OPTIONS_WANTED,
                        AsylumEventKind.LAWYER_TOOK_OVER,
                        AsylumEventKind.ADDRESS_MOVED);
    }

    private CorrectionReason reasonOfTransfer() {
        DecisionId transfer = open().get(0).decision();
        return cases.asAdviser(() -> decisions.historyOf(transfer)).get(0).reason();
    }

    @Test
    void a_child_born_joins_the_file_and_something_is_to_be_settled_for_it() {
        ClientId child = cases.child(file);

        cases.run(
                () -> {
                    procedures.join(procedure, child, true);
                    workflow.childBorn(procedure);
                });

        assertThat(cases.asAdviser(() -> procedures.require(procedure)).persons()).contains(child);
        assertThat(cases.tasks(file)).contains("task_child_joins");
    }

    @Test
    void what_was_explained_in_which_language_is_kept_in_codes() {
        cases.informed(file);

        assertThat(cases.asAdviser(() -> course.of(procedure)))
                .filteredOn(entry -> entry.kind() == AsylumEventKind.INFORMED)
                .singleElement()
                .satisfies(
                        entry -> {
                            assertThat(entry.codes()).containsExactly("COURSE", "DUBLIN");
                            assertThat(entry.detail()).isEqualTo("AR,PROFESSIONAL");
                        });
        assertThatThrownBy(
                        () ->
                                cases.run(
                                        () ->
                                                course.note(
                                                        procedure,
                                                        AsylumEventKind.INFORMED,
                                                        "freier Text",
                                                        null)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void further_ways_are_found_by_their_table_with_reasons() {
        OptionsAnswers answers =
                new OptionsAnswers(
                        80,
                        20,
                        25,
                        4,
                        Training.CONTRACT,
                        null,
                        false,
                        Set.of(Circumstance.HARDSHIP, Circumstance.CHILD),
                        null);

        List<FurtherOption> found = cases.asAdviser(() -> options.find(answers, true));

        assertThat(found)
                .extracting(FurtherOption::option)
                .contains(
                        "TOLERATION",
                        "TRAINING",
                        "YOUNG_PERSON",
                        "INTEGRATED",
                        "IMPOSSIBLE_DEPARTURE",
                        "HARDSHIP");
        assertThat(found).doesNotHaveDuplicates().noneMatch(option -> option.reason().isBlank());
    }

    private static DeadlineQuestion question(
            LetterKind kind, LocalDate servedOn, LocalDate lodgedOn) {
        return Questions.decision(kind.decision(), lodgedOn, servedOn);
    }

    private void correctService(LetterId letter, DeadlineQuestion corrected) {
        DecisionId decision = letters.require(letter).decision();
        decisions.recalculate(
                decision,
                decisions.require(decision).version(),
                new DecisionCorrection(
                        corrected,
                        decisions.calculate(corrected).stream()
                                .map(DeadlineAnswer::confirmed)
                                .toList(),
                        CorrectionReason.SERVICE_DATE_WRONG,
                        null));
    }

    private LetterId decide(LetterKind kind, LocalDate lodgedOn) {
        return cases.decided(procedure, kind, TODAY, lodgedOn);
    }

    private void decideAction(LetterId letter, DeadlineState outcome) {
        cases.run(
                () -> {
                    if (outcome == DeadlineState.MISSED) {
                        clock.set(Instant.parse("2027-01-15T09:00:00Z"));
                    }
                    DeadlineView action = register.require(letters.require(letter).action());
                    register.decide(
                            action.id(),
                            action.version(),
                            outcome,
                            outcome == DeadlineState.MISSED ? null : Proofs.of(outcome));
                });
    }

    private DeadlineView departure(LetterId letter) {
        return deadline(letter, "DEPARTURE");
    }

    private DeadlineView deadline(LetterId letter, String kind) {
        return cases.asAdviser(
                () ->
                        letters.deadlinesOf(letters.require(letter)).stream()
                                .filter(deadline -> deadline.kind().equals(kind))
                                .findFirst()
                                .orElseThrow());
    }

    private void correctAction(LetterId letter, LocalDate due, boolean reopen) {
        correct(letter, "COURT_ACTION", due, reopen);
    }

    private void correct(LetterId letter, String kind, LocalDate due, boolean reopen) {
        DeadlineView deadline = deadline(letter, kind);
        cases.run(
                () ->
                        register.correct(
                                deadline.id(),
                                deadline.version(),
                                new DeadlineCorrection(
                                        due,
                                        null,
                                        null,
                                        deadline.actor(),
                                        deadline.responsible(),
                                        deadline.deputy(),
                                        null,
                                        reopen,
                                        CorrectionReason.SERVICE_DATE_WRONG)));
    }

    private void move(HearingId hearing, LocalDateTime to) {
        cases.run(
                () ->
                        hearings.move(
                                hearing,
                                hearings.require(hearing).version(),
                                to.atZone(WorkingDayCalendar.BERLIN).toInstant(),
                                null));
    }

    private List<DeadlineView> open() {
        return cases.asAdviser(() -> deadlines.undecided(procedure));
    }

    /** When the one timer of this element of the case fires. */
    private Instant timer(String element) {
        return cases.asAdviser(
                () ->
                        engine.call(
                                () -> {
                                    List<Job> jobs =
                                            management
                                                    .createJobQuery()
                                                    .activityId(element)
                                                    .list()
                                                    .stream()
                                                    .filter(this::isOfCase)
                                                    .toList();
                                    assertThat(jobs).hasSize(1);
                                    return jobs.get(0).getDuedate().toInstant();
                                }));
    }

    private boolean isOfCase(Job job) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceId(job.getProcessInstanceId())
                        .processInstanceBusinessKey(file.id().toString())
                        .count()
                > 0;
    }

    private static Instant at(int year, int month, int day, int hour) {
        return LocalDateTime.of(year, month, day, hour, 0)
                .atZone(WorkingDayCalendar.BERLIN)
                .toInstant();
    }
}
