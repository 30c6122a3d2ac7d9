package de.lotse.deadline.process;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.ClosingReason;
import de.lotse.counselling.process.CounsellingCases;
import de.lotse.deadline.CorrectionReason;
import de.lotse.deadline.DeadlineCorrection;
import de.lotse.deadline.DeadlineId;
import de.lotse.deadline.DeadlineRegister;
import de.lotse.deadline.DeadlineState;
import de.lotse.deadline.DeadlineView;
import de.lotse.deadline.Proofs;
import de.lotse.deadline.ReminderState;
import de.lotse.deadline.ReminderStep;
import de.lotse.deadline.ReminderView;
import de.lotse.deadline.Reminders;
import de.lotse.deadline.WarningHours;
import de.lotse.organisation.Absence;
import de.lotse.organisation.Absences;
import de.lotse.security.OnBehalf;
import de.lotse.security.StaffAccounts;
import de.lotse.security.StaffId;
import de.lotse.security.TenantId;
import de.lotse.security.TenantScope;
import de.lotse.testing.IntegrationTest;
import de.lotse.testing.TestJobs;
import de.lotse.workflow.EngineCalls;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The watch of a deadline follows the register, and its warnings reach somebody who is there. */
class DeadlineWatchTest extends IntegrationTest {

    private static final TenantId CARITAS = TenantId.of("c0000000-0000-4000-8000-000000000001");

    private static final Instant NINTH_OF_DECEMBER = Instant.parse("2026-12-09T07:00:00Z");

    @Autowired private CaseFiles cases;
    @Autowired private DeadlineRegister register;
    @Autowired private Reminders reminders;
    @Autowired private WarningHours hours;
    @Autowired private Absences absences;
    @Autowired private StaffAccounts accounts;
    @Autowired private OnBehalf onBehalf;
    @Autowired private EngineCalls engine;
    @Autowired private TaskService tasks;
    @Autowired private ManagementService management;
    @Autowired private TestJobs jobs;
    @Autowired private Watches watches;

    private CaseView file;
    private DeadlineId letter;
    private final List<StaffId> away = new ArrayList<>();

    /** A letter of 23 November whose deadline ends on Monday, 14 December 2026. */
    @BeforeEach
    void aLetter() {
        file = CounsellingCases.open(onBehalf, cases);
        letter = onBehalf.call("beraterin", () -> CounsellingCases.letter(register, file));
    }

    @AfterEach
    void everybodyIsBack() {
        TenantScope.run(
                CARITAS,
                () -> {
                    for (StaffId person : away) {
                        for (Absence absence : absences.of(person, LocalDate.of(2026, 1, 1))) {
                            absences.remove(person, absence.id());
                        }
                    }
                });
    }

    /** How far a watch has come. */
    enum Stage {
        WAITING,
        RESPONSIBLE_WARNED,
        DEPUTY_WARNED,
        SUPERVISION_WARNED,
        ALL_ACKNOWLEDGED
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void a_later_date_moves_the_one_timer_whatever_the_watch_waits_for(Stage stage) {
        bringTo(stage);

        correct(LocalDate.of(2027, 1, 20), null);

        assertThat(watches.times(CARITAS, letter))
                .containsExactly(Instant.parse("2027-01-15T07:00:00Z"));
        assertThat(watches.elements(CARITAS, letter)).containsExactly("task_meet_deadline");
        assertThat(watches.task(CARITAS, letter, "task_meet_deadline").getDueDate())
                .isEqualTo("2027-01-20");
        assertThat(reminded()).noneMatch(one -> one.state() == ReminderState.OPEN);
    }

    @Test
    void who_puts_off_her_own_deadline_is_not_warned_of_what_she_just_entered() {
        at("2026-12-10T10:00:00Z");

        onBehalf.run("beraterin", () -> correct(LocalDate.of(2026, 12, 15), null));

        assertThat(watches.times(CARITAS, letter))
                .singleElement()
                .satisfies(time -> assertThat(time).isAfter(clock.instant()));
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void an_earlier_date_warns_at_once_and_leaves_one_timer(Stage stage) {
        bringTo(stage);
        int before = reminded().size();
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());

        correct(today.plusDays(1), today.minusDays(10));
        assertThat(watches.times(CARITAS, letter))
                .singleElement()
                .satisfies(time -> assertThat(time).isBeforeOrEqualTo(clock.instant()));
        jobs.fireDueTimers(file);

        assertThat(reminded()).hasSize(before + 1);
        assertThat(reminded().get(0).step()).isEqualTo(ReminderStep.RESPONSIBLE);
        assertThat(watches.timers(CARITAS, letter)).hasSize(1);
        assertThat(watches.times(CARITAS, letter).get(0)).isAfter(clock.instant());
    }

    @Test
    void a_correction_that_changes_no_date_and_no_person_leaves_the_open_warning_alone() {
        bringTo(Stage.DEPUTY_WARNED);
        List<Instant> times = watches.times(CARITAS, letter);

        correct(LocalDate.of(2026, 12, 14), null);

        assertThat(watches.times(CARITAS, letter)).isEqualTo(times);
        assertThat(reminded().get(0).state()).isEqualTo(ReminderState.OPEN);
    }

    @Test
    void each_warning_day_warns_once_and_what_is_not_acknowledged_climbs() {
        at("2026-12-09T07:00:00Z");
        assertThat(steps()).containsExactly(ReminderStep.RESPONSIBLE);
        assertThat(watches.task(CARITAS, letter, "task_acknowledge_warning").getAssignee())
                .isEqualTo("beraterin");
        at("2026-12-10T06:59:00Z");
        assertThat(steps()).hasSize(1);
        at("2026-12-10T07:00:00Z");
        assertThat(steps()).containsExactly(ReminderStep.SUPERVISION, ReminderStep.RESPONSIBLE);
        acknowledge("leitung", "task_check_deadline", "ADVISER_ACTS");
        assertThat(reminded().get(0).action()).isEqualTo("ADVISER_ACTS");
        assertThat(reminded().get(0).acknowledgedBy()).isEqualTo(staff("leitung"));
        at("2026-12-11T07:00:00Z");
        assertThat(steps())
                .containsExactly(
                        ReminderStep.RESPONSIBLE,
                        ReminderStep.SUPERVISION,
                        ReminderStep.RESPONSIBLE);
        acknowledge("beraterin", "task_acknowledge_warning", "I_ACT");
        at("2026-12-14T07:00:00Z");
        acknowledge("beraterin", "task_acknowledge_warning", "DONE");
        decide(DeadlineState.MET);
        assertThat(watches.of(CARITAS, letter)).isEmpty();
        at("2026-12-31T07:00:00Z");
        assertThat(steps()).hasSize(4);
    }

    @Test
    void who_is_away_is_passed_over_at_once() {
        away("beraterin", staff("berater"));
        at("2026-12-09T07:00:00Z");
        assertThat(steps()).containsExactly(ReminderStep.DEPUTY);
        assertThat(watches.task(CARITAS, letter, "task_acknowledge_warning").getAssignee())
                .isEqualTo("berater");

        away("leitung", null);
        at("2026-12-10T07:00:00Z");
        assertThat(steps()).contains(ReminderStep.TEAM);
        assertThat(reminded()).noneMatch(one -> one.recipient().equals(staff("beraterin")));
        assertThat(watches.task(CARITAS, letter, "task_acknowledge_warning").getAssignee())
                .isNull();
    }

    @Test
    void a_deadline_entered_for_somebody_who_is_away_climbs_at_once() {
        clock.set(LocalDate.of(2026, 12, 7));
        away("beraterin", staff("berater"));
        letter = onBehalf.call("leitung", () -> CounsellingCases.letter(register, file));
        assertThat(watches.times(CARITAS, letter)).containsExactly(clock.instant());

        jobs.fireDueTimers(file);

        assertThat(steps()).containsExactly(ReminderStep.DEPUTY);
        acknowledge("berater", "task_acknowledge_warning", "I_ACT");
        assertThat(watches.times(CARITAS, letter)).containsExactly(NINTH_OF_DECEMBER);
    }

    @Test
    void whoever_goes_away_leaves_no_warning_waiting() {
        at("2026-12-09T07:00:00Z");
        clock.set(Instant.parse("2026-12-09T09:00:00Z"));

        away("beraterin", staff("berater"));
        jobs.fireDueTimers(file);

        assertThat(steps()).containsExactly(ReminderStep.DEPUTY, ReminderStep.RESPONSIBLE);
        assertThat(reminded().get(1).state()).isEqualTo(ReminderState.CLIMBED);
        assertThat(watches.timers(CARITAS, letter)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void whoever_entered_her_deadline_or_put_it_off_and_goes_away_that_day_leaves_it_to_her_deputy(
            boolean putOff) {
        clock.set(Instant.parse("2026-12-10T10:00:00Z"));
        if (putOff) {
            correct(LocalDate.of(2026, 12, 15), null);
        } else {
            letter = onBehalf.call("beraterin", () -> CounsellingCases.letter(register, file));
        }
        assertThat(watches.times(CARITAS, letter))
                .singleElement()
                .satisfies(time -> assertThat(time).isAfter(clock.instant()));

        away("beraterin", staff("berater"));
        jobs.fireDueTimers(file);

        assertThat(steps()).containsExactly(ReminderStep.DEPUTY);
        assertThat(watches.timers(CARITAS, letter)).hasSize(1);
        assertThat(watches.times(CARITAS, letter).get(0)).isAfter(clock.instant());
    }

    @Test
    void an_absence_known_before_leaves_what_only_she_knows_to_her_deputy_on_its_first_day() {
        clock.set(Instant.parse("2026-12-09T12:00:00Z"));
        letter = onBehalf.call("beraterin", () -> CounsellingCases.letter(register, file));
        List<Instant> before = watches.times(CARITAS, letter);

        away("beraterin", LocalDate.of(2026, 12, 10), staff("berater"));
        clock.set(Instant.parse("2026-12-10T06:59:00Z"));
        watches.beginAbsences(CARITAS);
        assertThat(watches.times(CARITAS, letter))
                .isEqualTo(before)
                .containsExactly(Instant.parse("2026-12-11T07:00:00Z"));

        clock.set(Instant.parse("2026-12-10T07:00:00Z"));
        watches.beginAbsences(CARITAS);
        jobs.fireDueTimers(file);
        assertThat(steps()).containsExactly(ReminderStep.DEPUTY);

        acknowledge("berater", "task_acknowledge_warning", "I_ACT");
        clock.set(Instant.parse("2026-12-10T07:05:00Z"));
        watches.beginAbsences(CARITAS);
        assertThat(watches.times(CARITAS, letter))
                .containsExactly(Instant.parse("2026-12-11T07:00:00Z"));
    }

    @Test
    void whoever_goes_away_long_before_the_first_warning_day_troubles_nobody() {
        clock.set(LocalDate.of(2026, 12, 7));

        away("beraterin", staff("berater"));
        jobs.fireDueTimers(file);

        assertThat(steps()).isEmpty();
        assertThat(watches.times(CARITAS, letter)).containsExactly(NINTH_OF_DECEMBER);
    }

    @Test
    void a_warning_of_the_supervision_climbs_to_the_team_when_nobody_of_her_is_left() {
        bringTo(Stage.SUPERVISION_WARNED);
        clock.set(Instant.parse("2026-12-10T09:00:00Z"));

        away("leitung", null);
        jobs.fireDueTimers(file);

        assertThat(reminded().get(0).step()).isEqualTo(ReminderStep.TEAM);
        assertThat(reminded().get(0).remindedAt()).isEqualTo(clock.instant());
    }

    @Test
    void a_deadline_that_only_its_former_adviser_knew_of_is_told_to_the_new_one_at_once() {
        clock.set(Instant.parse("2026-12-10T10:00:00Z"));
        letter = onBehalf.call("beraterin", () -> CounsellingCases.letter(register, file));

        onBehalf.run("beraterin", () -> cases.reassign(file.id(), staff("berater")));
        jobs.fireDueTimers(file);

        assertThat(steps()).containsExactly(ReminderStep.RESPONSIBLE);
        assertThat(reminded().get(0).recipient()).isEqualTo(staff("berater"));
    }

    @Test
    void a_deadline_that_runs_out_undecided_goes_on_warning() {
        Stream.of(
                        "2026-12-09T07:00:00Z",
                        "2026-12-11T07:00:00Z",
                        "2026-12-14T07:00:00Z",
                        "2026-12-15T07:00:00Z",
                        "2026-12-21T07:00:00Z")
                .forEach(
                        warning -> {
                            at(warning);
                            acknowledge("beraterin", "task_acknowledge_warning", "I_ACT");
                        });

        assertThat(steps()).hasSize(5).containsOnly(ReminderStep.RESPONSIBLE);
        assertThat(watches.timers(CARITAS, letter)).isEmpty();
        assertThat(watches.elements(CARITAS, letter)).containsExactly("task_meet_deadline");
    }

    @Test
    void a_lawyer_who_has_taken_over_is_asked_once_and_the_watch_goes_on() {
        bringTo(Stage.RESPONSIBLE_WARNED);

        decide(DeadlineState.TAKEN_OVER);
        assertThat(reminded().get(0).state()).isEqualTo(ReminderState.DROPPED);
        assertThat(watches.times(CARITAS, letter))
                .containsExactly(Instant.parse("2026-12-15T07:00:00Z"));
        decide(DeadlineState.MET);
        assertThat(watches.of(CARITAS, letter)).isEmpty();
    }

    @Test
    void nobody_follows_up_for_a_closed_case_until_its_deadline_moves_again() {
        bringTo(Stage.RESPONSIBLE_WARNED);
        decide(DeadlineState.TAKEN_OVER);

        onBehalf.run("beraterin", () -> cases.close(file.id(), ClosingReason.values()[0]));

        assertThat(watches.of(CARITAS, letter)).isEmpty();
        assertThat(reminded()).noneMatch(one -> one.state() == ReminderState.OPEN);
        assertThat(state()).isEqualTo(DeadlineState.LEFT_TO_LAWYER);

        correct(LocalDate.of(2027, 1, 20), null);

        assertThat(state()).isEqualTo(DeadlineState.TAKEN_OVER);
        assertThat(watches.of(CARITAS, letter)).hasSize(1);
        assertThat(watches.timers(CARITAS, letter)).hasSize(1);
    }

    private DeadlineState state() {
        return TenantScope.call(CARITAS, () -> register.require(letter)).state();
    }

    @Test
    void an_open_warning_goes_to_whom_the_deadline_is_given_to() {
        bringTo(Stage.RESPONSIBLE_WARNED);

        onBehalf.run("beraterin", () -> cases.reassign(file.id(), staff("berater")));
        jobs.fireDueTimers(file);

        assertThat(watches.tasks(CARITAS, letter))
                .hasSize(2)
                .allMatch(task -> "berater".equals(task.getAssignee()));
        assertThat(watches.timers(CARITAS, letter)).hasSize(1);
    }

    @Test
    void a_deadline_that_is_open_again_is_watched_again() {
        decide(DeadlineState.MET);
        assertThat(watches.of(CARITAS, letter)).isEmpty();

        reopen();

        assertThat(watches.of(CARITAS, letter)).hasSize(1);
        assertThat(watches.times(CARITAS, letter)).containsExactly(NINTH_OF_DECEMBER);
    }

    @Test
    void the_hour_of_the_organisation_moves_what_waits_and_summer_time_keeps_it() {
        correct(LocalDate.of(2027, 4, 1), LocalDate.of(2027, 3, 25));
        assertThat(watches.times(CARITAS, letter))
                .containsExactly(Instant.parse("2027-03-25T07:00:00Z"));
        correct(LocalDate.of(2027, 4, 6), LocalDate.of(2027, 3, 30));
        assertThat(watches.times(CARITAS, letter))
                .containsExactly(Instant.parse("2027-03-30T06:00:00Z"));
        try {
            changeHour(11);
            assertThat(watches.times(CARITAS, letter))
                    .containsExactly(Instant.parse("2027-03-30T09:00:00Z"));
        } finally {
            changeHour(8);
        }
        assertThat(watches.times(CARITAS, letter))
                .containsExactly(Instant.parse("2027-03-30T06:00:00Z"));
    }

    /** On 29 March the clock loses an hour, on 25 October it gains one; both are Sundays. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-20T09:00:00Z, 2026-04-01, 2026-03-27T07:00:00Z, 2026-03-30T06:00:00Z",
        "2026-10-16T09:00:00Z, 2026-10-28, 2026-10-23T06:00:00Z, 2026-10-26T07:00:00Z"
    })
    void a_warning_open_over_a_change_of_the_clock_climbs_at_the_same_hour_of_the_day(
            Instant now, LocalDate due, Instant friday, Instant monday) {
        clock.set(now);
        correct(due, null);
        assertThat(watches.times(CARITAS, letter)).containsExactly(friday);

        at(friday.toString());
        assertThat(watches.times(CARITAS, letter)).containsExactly(monday);
        at(monday.minusSeconds(1).toString());
        assertThat(steps()).containsExactly(ReminderStep.RESPONSIBLE);
        at(monday.toString());

        assertThat(steps()).containsExactly(ReminderStep.SUPERVISION, ReminderStep.RESPONSIBLE);
        assertThat(watches.timers(CARITAS, letter)).hasSize(1);
    }

    @Test
    void two_nodes_with_the_same_timer_remind_once() throws InterruptedException {
        clock.set(NINTH_OF_DECEMBER);
        Job timer = watches.timers(CARITAS, letter).get(0);
        List<Thread> nodes =
                Stream.of(1, 2).map(node -> new Thread(() -> fire(timer.getId()))).toList();
        nodes.forEach(Thread::start);
        for (Thread node : nodes) {
            node.join();
        }

        assertThat(steps()).containsExactly(ReminderStep.RESPONSIBLE);
        assertThat(watches.timers(CARITAS, letter)).hasSize(1);
        assertThat(watches.elements(CARITAS, letter))
                .containsExactlyInAnyOrder("task_meet_deadline", "task_acknowledge_warning");
    }

    private void fire(String job) {
        try {
            TenantScope.run(CARITAS, () -> engine.run(() -> management.executeJob(job)));
        } catch (RuntimeException second) {
            // One node comes too late: the other has the timer, or has done it.
        }
    }

    private void bringTo(Stage stage) {
        if (stage == Stage.WAITING) {
            return;
        }
        if (stage == Stage.DEPUTY_WARNED) {
            away("beraterin", staff("berater"));
        }
        at("2026-12-09T07:00:00Z");
        if (stage == Stage.DEPUTY_WARNED) {
            everybodyIsBack();
        }
        if (stage == Stage.SUPERVISION_WARNED) {
            at("2026-12-10T07:00:00Z");
            assertThat(watches.elements(CARITAS, letter)).contains("task_check_deadline");
        }
        if (stage == Stage.ALL_ACKNOWLEDGED) {
            a_deadline_that_runs_out_undecided_goes_on_warning();
        }
    }

    private void at(String instant) {
        clock.set(Instant.parse(instant));
        jobs.fireDueTimers(file);
    }

    private void away(String login, StaffId deputy) {
        away(login, LocalDate.of(2026, 12, 7), deputy);
    }

    private void away(String login, LocalDate firstDay, StaffId deputy) {
        StaffId person = staff(login);
        away.add(person);
        TenantScope.run(
                CARITAS, () -> absences.add(person, firstDay, LocalDate.of(2026, 12, 18), deputy));
    }

    private void acknowledge(String login, String element, String action) {
        String task = watches.task(CARITAS, letter, element).getId();
        onBehalf.run(
                login,
                () -> engine.run(() -> tasks.complete(task, Map.of("deadlineAction", action))));
    }

    private void correct(LocalDate due, LocalDate warnOn) {
        correct(due, warnOn, false);
    }

    private void reopen() {
        correct(LocalDate.of(2026, 12, 14), null, true);
    }

    private void correct(LocalDate due, LocalDate warnOn, boolean reopen) {
        onBehalf.run(
                "beraterin",
                () -> {
                    DeadlineView deadline = register.require(letter);
                    register.correct(
                            letter,
                            deadline.version(),
                            new DeadlineCorrection(
                                    due,
                                    null,
                                    warnOn,
                                    deadline.actor(),
                                    deadline.responsible(),
                                    deadline.deputy(),
                                    "Bescheid",
                                    reopen,
                                    CorrectionReason.TYPING_ERROR));
                });
    }

    private void decide(DeadlineState outcome) {
        onBehalf.run(
                "beraterin",
                () ->
                        register.decide(
                                letter,
                                register.require(letter).version(),
                                outcome,
                                Proofs.of(outcome)));
    }

    private void changeHour(int hour) {
        TenantScope.run(CARITAS, () -> hours.change(hours.version(), hour));
    }

    private List<ReminderView> reminded() {
        return TenantScope.call(CARITAS, () -> reminders.of(letter));
    }

    private List<ReminderStep> steps() {
        return reminded().stream().map(ReminderView::step).toList();
    }

    private StaffId staff(String login) {
        return accounts.findByUsername(login).orElseThrow().id();
    }
}
