package de.lotse.deadline.process;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseView;
import de.lotse.counselling.process.CounsellingCases;
import de.lotse.deadline.DeadlineId;
import de.lotse.deadline.DeadlineRegister;
import de.lotse.deadline.DeadlineView;
import de.lotse.deadline.ReminderStep;
import de.lotse.deadline.ReminderView;
import de.lotse.deadline.Reminders;
import de.lotse.security.OnBehalf;
import de.lotse.security.TenantId;
import de.lotse.security.TenantScope;
import de.lotse.testing.IntegrationTest;
import de.lotse.testing.SecondNode;
import de.lotse.testing.TestClock;
import de.lotse.testing.TestHttp;
import de.lotse.testing.TestJobs;
import de.lotse.workflow.EngineCalls;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

/**
 * Two nodes whose clocks are some seconds apart: each reminder is given once, and what is entered
 * or corrected at both at once is neither lost nor there twice.
 */
class TwoClocksTest extends IntegrationTest {

    private static final TenantId CARITAS = TenantId.of("c0000000-0000-4000-8000-000000000001");
    private static final Instant WARNING = Instant.parse("2026-12-09T07:00:00Z");
    private static final Instant NEXT_WARNING = Instant.parse("2026-12-11T07:00:00Z");
    private static final Duration AROUND = Duration.ofSeconds(10);

    private static SecondNode second;

    @LocalServerPort private int port;
    @Autowired private Environment environment;
    @Autowired private CaseFiles cases;
    @Autowired private DeadlineRegister register;
    @Autowired private Reminders reminders;
    @Autowired private OnBehalf onBehalf;
    @Autowired private TestJobs jobs;
    @Autowired private Watches watches;

    private CaseView file;
    private DeadlineId letter;

    /** A letter of 23 November whose deadline ends on Monday, 14 December 2026. */
    @BeforeEach
    void aLetterAndTheSecondNode() {
        if (second == null) {
            second = SecondNode.start(environment);
        }
        set(TestClock.START, 0);
        file = CounsellingCases.open(onBehalf, cases);
        letter = onBehalf.call("beraterin", () -> CounsellingCases.letter(register, file));
    }

    @AfterAll
    static void stopTheSecondNode() {
        second.close();
        second = null;
    }

    @ParameterizedTest
    @ValueSource(ints = {-7, 7})
    void a_warning_is_given_once_whichever_clock_is_ahead(int secondsAhead) {
        tickAround(WARNING, secondsAhead);

        assertThat(steps()).containsExactly(ReminderStep.RESPONSIBLE);
        assertThat(watches.timers(CARITAS, letter)).hasSize(1);

        tickAround(Instant.parse("2026-12-10T07:00:00Z"), secondsAhead);

        assertThat(steps()).containsExactly(ReminderStep.SUPERVISION, ReminderStep.RESPONSIBLE);
        assertThat(watches.timers(CARITAS, letter)).hasSize(1);
    }

    /** By the clock of the node that plans the next warning, this one is still to come. */
    @Test
    void a_warning_acknowledged_at_the_node_that_is_behind_is_not_given_again() {
        set(WARNING, -7);
        jobs.fireDueTimers(file);
        second.bean(OnBehalf.class).run("beraterin", this::acknowledgeAtTheSecond);

        assertThat(watches.times(CARITAS, letter)).containsExactly(NEXT_WARNING);
        tickAround(WARNING, -7);
        assertThat(steps()).containsExactly(ReminderStep.RESPONSIBLE);
    }

    @ParameterizedTest
    @ValueSource(ints = {-7, 7})
    void one_timer_at_both_nodes_at_once_reminds_once(int secondsAhead) {
        set(WARNING.plus(AROUND), secondsAhead);

        atOnce(() -> fired(jobs), () -> fired(second.bean(TestJobs.class)));

        assertThat(steps()).containsExactly(ReminderStep.RESPONSIBLE);
        assertThat(watches.timers(CARITAS, letter)).hasSize(1);
    }

    @Test
    void a_letter_sent_to_both_nodes_at_once_is_one_deadline() {
        set(TestClock.START, 7);
        TestHttp here = atWork();
        TestHttp there = here.at(second.port());
        String page = "/faelle/" + file.number() + "/fristen/neu";
        String fields =
                "id="
                        + UUID.randomUUID()
                        + "&kind=COURT_ACTION&manualReason=DATE_IN_LETTER&due=2026-12-28"
                        + "&actor=CLIENT&responsible="
                        + file.adviser();

        List<Integer> answers =
                atOnce(
                        () -> here.submit(page, fields).statusCode(),
                        () -> there.submit(page, fields).statusCode());

        assertThat(answers).contains(302).isSubsetOf(302, 409);
        List<DeadlineView> actions =
                TenantScope.call(CARITAS, () -> register.openFor(file.id())).stream()
                        .filter(one -> one.kind().equals("COURT_ACTION"))
                        .toList();
        assertThat(actions).hasSize(1);
        assertThat(watches.of(CARITAS, actions.get(0).id())).hasSize(1);
        assertThat(watches.timers(CARITAS, actions.get(0).id())).hasSize(1);
    }

    @Test
    void of_two_corrections_at_once_one_holds_and_the_timer_is_its() {
        set(TestClock.START, -7);
        TestHttp here = atWork();
        TestHttp there = here.at(second.port());

        List<Integer> answers =
                atOnce(() -> corrected(here, "2026-12-15"), () -> corrected(there, "2026-12-16"));

        assertThat(answers).containsExactlyInAnyOrder(302, 409);
        boolean hereFirst = answers.get(0) == 302;
        assertThat(watches.times(CARITAS, letter))
                .containsExactly(
                        Instant.parse(hereFirst ? "2026-12-10T07:00:00Z" : "2026-12-11T07:00:00Z"));
        assertThat(TenantScope.call(CARITAS, () -> register.historyOf(letter))).hasSize(2);
    }

    /** With a form open already: the first one gives the session its token. */
    private TestHttp atWork() {
        TestHttp beraterin = TestHttp.signIn(port, "beraterin");
        beraterin.get("/faelle/" + file.number() + "/fristen/neu");
        return beraterin;
    }

    private int corrected(TestHttp http, String due) {
        return http.submit(
                        "/fristen/" + letter + "/korrigieren",
                        "version=0&reason=TYPING_ERROR&actor=CLIENT&due="
                                + due
                                + "&responsible="
                                + file.adviser())
                .statusCode();
    }

    /** Second by second, each node does what is due by its own clock. */
    private void tickAround(Instant moment, int secondsAhead) {
        for (Instant now = moment.minus(AROUND);
                now.isBefore(moment.plus(AROUND));
                now = now.plusSeconds(1)) {
            set(now, secondsAhead);
            jobs.fireDueTimers(file);
            second.bean(TestJobs.class).fireDueTimers(file);
        }
    }

    private void set(Instant here, int secondsAhead) {
        second.bean(TestClock.class).set(here.plusSeconds(secondsAhead));
        clock.set(here);
    }

    /** One node comes too late: the other has the timer, or has done it. */
    private boolean fired(TestJobs node) {
        try {
            node.fireDueTimers(file);
            return true;
        } catch (RuntimeException tooLate) {
            return false;
        }
    }

    private void acknowledgeAtTheSecond() {
        String task = watches.task(CARITAS, letter, "task_acknowledge_warning").getId();
        second.bean(EngineCalls.class)
                .run(
                        () ->
                                second.bean(TaskService.class)
                                        .complete(task, Map.of("deadlineAction", "I_ACT")));
    }

    private static <T> List<T> atOnce(Supplier<T> here, Supplier<T> there) {
        CountDownLatch ready = new CountDownLatch(2);
        List<CompletableFuture<T>> both =
                Stream.of(here, there)
                        .map(
                                work ->
                                        CompletableFuture.supplyAsync(
                                                () -> {
                                                    ready.countDown();
                                                    await(ready);
                                                    return work.get();
                                                },
                                                task -> new Thread(task, "node").start()))
                        .toList();
        return both.stream().map(CompletableFuture::join).toList();
    }

    private static void await(CountDownLatch ready) {
        try {
            ready.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private List<ReminderStep> steps() {
        return TenantScope.call(CARITAS, () -> reminders.of(letter)).stream()
                .map(ReminderView::step)
                .toList();
    }
}
