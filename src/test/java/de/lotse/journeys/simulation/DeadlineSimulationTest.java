package de.lotse.journeys.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseId;
import de.lotse.casefile.NewCase;
import de.lotse.casefile.Requester;
import de.lotse.deadline.AsylumDecision;
import de.lotse.deadline.CalculatedDeadline;
import de.lotse.deadline.CorrectionReason;
import de.lotse.deadline.DeadlineAnswer;
import de.lotse.deadline.DeadlineCorrected;
import de.lotse.deadline.DeadlineCorrection;
import de.lotse.deadline.DeadlineDecided;
import de.lotse.deadline.DeadlineId;
import de.lotse.deadline.DeadlineQuestion;
import de.lotse.deadline.DeadlineRegister;
import de.lotse.deadline.DeadlineRegistered;
import de.lotse.deadline.DeadlineReminder;
import de.lotse.deadline.DeadlineRule;
import de.lotse.deadline.DeadlineState;
import de.lotse.deadline.DeadlineView;
import de.lotse.deadline.DecisionCorrection;
import de.lotse.deadline.DecisionDeadlines;
import de.lotse.deadline.DecisionId;
import de.lotse.deadline.Instructions;
import de.lotse.deadline.NewDeadline;
import de.lotse.deadline.NewDecision;
import de.lotse.deadline.ProofDocument;
import de.lotse.deadline.ProofKind;
import de.lotse.deadline.Reminders;
import de.lotse.deadline.Seat;
import de.lotse.deadline.ServiceMode;
import de.lotse.deadline.WorkingDayCalendar;
import de.lotse.deadline.process.DeadlineWatch;
import de.lotse.deadline.process.Watches;
import de.lotse.directory.Topic;
import de.lotse.journeys.simulation.SimulatedOffice.Person;
import de.lotse.organisation.Absences;
import de.lotse.security.OnBehalf;
import de.lotse.security.ScopedTransactions;
import de.lotse.security.StaffId;
import de.lotse.security.TenantScope;
import de.lotse.testing.IntegrationTest;
import de.lotse.workflow.EngineCalls;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two years of a fictional service, with the real register, engine and timers: decisions,
 * corrections, moved hearings, lawyers, absences, dying nodes and nodes that work at the same time.
 * Every legal deadline is warned of in time and reaches somebody who is there; none is lost or
 * doubled. {@code -Dlotse.simulation.decisions=3000} makes it large, {@code
 * -Dlotse.simulation.seed=7} another two years.
 */
class DeadlineSimulationTest extends IntegrationTest {

    private static final Logger LOG = LoggerFactory.getLogger(DeadlineSimulationTest.class);

    private static final int DECISIONS = Integer.getInteger("lotse.simulation.decisions", 15);
    private static final long SEED = Long.getLong("lotse.simulation.seed", 20261123);
    private static final int ONE_DEATH_IN = 20;
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);
    private static final LocalDate LAST_ENTRY = LocalDate.of(2027, 11, 15);
    private static final LocalTime FIRST_HOUR = LocalTime.of(8, 0);
    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final Instant END = Instant.parse("2027-12-31T20:00:00Z");

    private record Planned(Instant at, long number, Runnable work) {}

    @Autowired private CaseFiles cases;
    @Autowired private DeadlineRegister register;
    @Autowired private DecisionDeadlines decisions;
    @Autowired private Reminders reminders;
    @Autowired private Absences absences;
    @Autowired private WorkingDayCalendar calendar;
    @Autowired private OnBehalf onBehalf;
    @Autowired private EngineCalls engine;
    @Autowired private ManagementService management;
    @Autowired private RuntimeService runtime;
    @Autowired private TaskService tasks;
    @Autowired private Watches watches;
    @Autowired private DyingNode node;
    @Autowired private ScopedTransactions transactions;
    @Autowired private JdbcClient jdbc;

    private final Random random = new Random(SEED);
    private final PriorityQueue<Planned> agenda =
            new PriorityQueue<>(Comparator.comparing(Planned::at).thenComparing(Planned::number));
    private final Map<DeadlineId, DeadlineLife> lives =
            new TreeMap<>(Comparator.comparing(DeadlineId::toString));
    private final List<CaseId> files = new ArrayList<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    private SimulatedOffice office;
    private StaffId acting;
    private long planned;

    @AfterEach
    void nothingDiesAnyMore() {
        node.end();
    }

    @Test
    void no_legal_deadline_of_two_years_is_lost_doubled_or_told_to_an_empty_desk() {
        clock.set(FIRST_DAY);
        office = new SimulatedOffice(transactions, jdbc);
        planAbsences();
        for (int i = 0; i < DECISIONS; i++) {
            plan(workingTime(dayBetween(FIRST_DAY, LAST_ENTRY)), this::newLetter);
        }
        node.begin(office.sites(), new Random(SEED + 1), ONE_DEATH_IN, this::observe);

        live();

        node.end();
        tell();
        assertThat(lives).hasSizeGreaterThan(DECISIONS);
        assertThat(lives.values().stream().flatMap(life -> life.complaints(END, office).stream()))
                .isEmpty();
        assertThatEachRunningDeadlineHasOneWatch();
    }

    private void live() {
        while (true) {
            Planned next = agenda.peek();
            Instant until = next == null || next.at().isAfter(END) ? END : next.at();
            Job timer = firstTimerUntil(until);
            if (timer != null) {
                fire(timer);
            } else if (next == null || next.at().isAfter(END)) {
                clock.set(END);
                return;
            } else {
                agenda.remove();
                clock.set(next.at());
                next.work().run();
            }
        }
    }

    private Job firstTimerUntil(Instant until) {
        return inside(
                () ->
                        management
                                .createJobQuery()
                                .processDefinitionKey(DeadlineWatch.KEY)
                                .withRetriesLeft()
                                .duedateLowerThan(Date.from(until.plusMillis(1)))
                                .orderByJobDuedate()
                                .asc()
                                .listPage(0, 1)
                                .stream()
                                .findFirst()
                                .orElse(null));
    }

    private void fire(Job timer) {
        Instant due = timer.getDuedate().toInstant();
        if (due.isAfter(clock.instant())) {
            clock.set(due);
        }
        if (random.nextInt(8) > 0) {
            execute(timer);
            return;
        }
        count("timers fired by two nodes at once");
        Thread other = new Thread(() -> execute(timer));
        other.start();
        execute(timer);
        try {
            other.join();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private void execute(Job timer) {
        try {
            TenantScope.run(
                    office.tenant, () -> engine.run(() -> management.executeJob(timer.getId())));
        } catch (RuntimeException failed) {
            // The node died, or the other one was quicker; what is left is taken up again.
        }
    }

    /** Told after each commit. */
    private synchronized void observe(Object event) {
        Instant now = clock.instant();
        if (event instanceof DeadlineRegistered registered) {
            changed(registered.deadline(), now);
        } else if (event instanceof DeadlineCorrected corrected) {
            changed(corrected.deadline(), now);
        } else if (event instanceof DeadlineDecided decided) {
            changed(decided.deadline(), now);
        } else if (event instanceof DeadlineReminder reminder) {
            reminded(reminder, now);
        }
    }

    private void changed(DeadlineView deadline, Instant now) {
        if (deadline.isLegal()) {
            lives.computeIfAbsent(deadline.id(), id -> new DeadlineLife(id, calendar))
                    .now(
                            deadline,
                            now,
                            deadline.responsible().equals(acting),
                            !office.isPresent(deadline.responsible(), today()));
        }
    }

    private void reminded(DeadlineReminder reminder, Instant now) {
        count("reminders");
        lives.get(reminder.deadline().id()).warned(now, reminder.recipient());
        if (random.nextInt(10) < 7) {
            Instant answer = now.plus(Duration.ofMinutes(15 + random.nextInt(300)));
            plan(answer, () -> acknowledge(reminder.recipient(), reminder.deadline().id()));
        }
    }

    private void acknowledge(StaffId recipient, DeadlineId deadline) {
        Person person = office.person(recipient);
        boolean asked =
                TenantScope.call(
                        office.tenant,
                        () ->
                                reminders.openOf(recipient, 1000).stream()
                                        .anyMatch(one -> one.deadline().equals(deadline)));
        if (!asked || !isWorking(recipient)) {
            return;
        }
        Task task =
                watches.tasks(office.tenant, deadline).stream()
                        .filter(one -> !"task_meet_deadline".equals(one.getTaskDefinitionKey()))
                        .findFirst()
                        .orElseThrow();
        String action =
                "task_check_deadline".equals(task.getTaskDefinitionKey())
                        ? "ADVISER_ACTS"
                        : "I_ACT";
        onBehalf.run(
                person.login(),
                () ->
                        engine.run(
                                () ->
                                        tasks.complete(
                                                task.getId(), Map.of("deadlineAction", action))));
        lives.get(deadline).answered(clock.instant());
        count("acknowledged");
    }

    private void newLetter() {
        UUID site = random.nextInt(5) == 0 ? office.smallSite : office.largeSite;
        CaseId file = fileAt(site);
        if (random.nextInt(10) < 3) {
            newHearing(site, file);
        } else {
            newDecision(site, file);
        }
    }

    private CaseId fileAt(UUID site) {
        if (!files.isEmpty() && random.nextInt(4) > 0) {
            CaseId known = files.get(random.nextInt(files.size()));
            if (TenantScope.call(office.tenant, () -> cases.forProcess(known))
                    .siteId()
                    .equals(site)) {
                return known;
            }
        }
        Person adviser = office.anyAdviser(site, random);
        CaseId file =
                onBehalf.call(
                        adviser.login(),
                        () ->
                                cases.open(
                                                new NewCase(
                                                        site,
                                                        adviser.id(),
                                                        List.of(),
                                                        Set.of(Topic.HOUSING),
                                                        Requester.CLIENT,
                                                        today()))
                                        .id());
        files.add(file);
        return file;
    }

    private void newDecision(UUID site, CaseId file) {
        DeadlineQuestion question = question(today().minusDays(random.nextInt(5)));
        DecisionId[] entered = new DecisionId[1];
        attempt(
                enterer(site, file),
                () -> {
                    NewDecision decision =
                            NewDecision.confirmed(
                                    file,
                                    List.of(),
                                    question,
                                    decisions.calculate(question),
                                    "Bescheid");
                    entered[0] = decisions.register(decision);
                },
                () -> {
                    count("decisions");
                    deadlinesOf(entered[0]).forEach(deadline -> planItsEnd(site, deadline));
                    if (random.nextInt(5) < 2) {
                        plan(
                                workingTime(today().plusDays(1L + random.nextInt(12))),
                                () -> serviceDateWasWrong(site, entered[0], question));
                    }
                });
    }

    private List<DeadlineView> deadlinesOf(DecisionId decision) {
        return TenantScope.call(office.tenant, () -> decisions.deadlinesOf(decision));
    }

    private void serviceDateWasWrong(UUID site, DecisionId decision, DeadlineQuestion question) {
        LocalDate corrected = question.serviceDate().plusDays(random.nextInt(9) - 4L);
        DeadlineQuestion facts = question(min(corrected, today()), question.decision());
        attempt(
                office.present(site, today(), random),
                () -> {
                    List<CalculatedDeadline> calculated = decisions.calculate(facts);
                    decisions.recalculate(
                            decision,
                            decisions.require(decision).version(),
                            new DecisionCorrection(
                                    facts,
                                    calculated.stream().map(DeadlineAnswer::confirmed).toList(),
                                    CorrectionReason.SERVICE_DATE_WRONG,
                                    null));
                },
                () -> count("corrected decisions"));
    }

    private void newHearing(UUID site, CaseId file) {
        LocalDate day = today().plusDays(3L + random.nextInt(40));
        DeadlineId[] entered = new DeadlineId[1];
        attempt(
                enterer(site, file),
                () ->
                        entered[0] =
                                register.register(
                                        NewDeadline.legal(file, "APPOINTMENT", day, "Ladung")),
                () -> {
                    count("hearings");
                    DeadlineView hearing =
                            TenantScope.call(office.tenant, () -> register.require(entered[0]));
                    planItsEnd(site, hearing);
                    for (int moves = random.nextInt(3); moves > 0; moves--) {
                        plan(
                                workingTime(today().plusDays(1L + random.nextInt(20))),
                                () -> moveHearing(site, entered[0]));
                    }
                });
    }

    private void moveHearing(UUID site, DeadlineId hearing) {
        DeadlineView known = TenantScope.call(office.tenant, () -> register.require(hearing));
        if (known.state().isFinal()) {
            return;
        }
        LocalDate day = known.due().plusDays(random.nextInt(30) - 8L);
        attempt(
                office.present(site, today(), random),
                () ->
                        register.correct(
                                hearing,
                                register.require(hearing).version(),
                                new DeadlineCorrection(
                                        day,
                                        null,
                                        null,
                                        known.actor(),
                                        known.responsible(),
                                        known.deputy(),
                                        "Umladung",
                                        false,
                                        CorrectionReason.MOVED)),
                () -> count("moved hearings"));
    }

    private void planItsEnd(UUID site, DeadlineView deadline) {
        long days = Math.max(1, calendarDays(today(), deadline.decisiveDate()));
        long after = Math.round(days * (0.2 + random.nextDouble() * 0.9)) + random.nextInt(3);
        if (random.nextInt(8) == 0) {
            plan(
                    workingTime(today().plusDays(after / 2 + 1)),
                    () -> decide(site, deadline.id(), DeadlineState.TAKEN_OVER));
        }
        plan(
                workingTime(today().plusDays(after + 1)),
                () -> decide(site, deadline.id(), DeadlineState.MET));
    }

    private void decide(UUID site, DeadlineId id, DeadlineState wanted) {
        DeadlineView deadline = TenantScope.call(office.tenant, () -> register.require(id));
        if (deadline.state().isFinal() || deadline.state() == wanted) {
            return;
        }
        boolean late = today().isAfter(deadline.due()) && wanted == DeadlineState.MET;
        DeadlineState outcome = late ? DeadlineState.MISSED : wanted;
        attempt(
                office.present(site, today(), random),
                () -> register.decide(id, register.require(id).version(), outcome, proof(outcome)),
                () -> count("decided " + outcome));
    }

    private ProofDocument proof(DeadlineState outcome) {
        return switch (outcome) {
            case MISSED -> null;
            case TAKEN_OVER -> new ProofDocument(ProofKind.MANDATE_CONFIRMATION, today(), "Akte");
            default -> new ProofDocument(ProofKind.FAX_REPORT, today(), "Akte");
        };
    }

    /** Somebody does it; when the node dies, she does it again two minutes later. */
    private void attempt(Person person, Runnable work, Runnable afterwards) {
        acting = person.id();
        try {
            onBehalf.run(
                    person.login(),
                    () ->
                            transactions.write(
                                    office.tenant,
                                    () -> {
                                        work.run();
                                        return null;
                                    }));
        } catch (RuntimeException failed) {
            if (!isDeath(failed)) {
                throw failed;
            }
            plan(
                    clock.instant().plus(Duration.ofMinutes(2)),
                    () -> attempt(person, work, afterwards));
            return;
        } finally {
            acting = null;
        }
        afterwards.run();
    }

    private static boolean isDeath(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DyingNode.Death) {
                return true;
            }
        }
        return false;
    }

    private void planAbsences() {
        for (Person person : office.people()) {
            LocalDate day = FIRST_DAY.plusDays(random.nextInt(40));
            while (day.isBefore(LAST_ENTRY.plusDays(30))) {
                boolean ill = random.nextBoolean();
                LocalDate last = day.plusDays(ill ? random.nextInt(4) : 4 + random.nextInt(15));
                LocalDate first = day;
                Instant known = ill ? at(first, LocalTime.of(7, 30)) : at(first.minusDays(3), NOON);
                plan(known, () -> goAway(person, first, last));
                if (!ill) {
                    plan(at(first, FIRST_HOUR), () -> firstDayAway(person));
                }
                day = last.plusDays(15L + random.nextInt(50));
            }
        }
    }

    private void goAway(Person person, LocalDate first, LocalDate last) {
        List<Person> colleagues =
                office.advisersOf(person.site()).stream()
                        .filter(one -> !one.id().equals(person.id()))
                        .toList();
        StaffId deputy =
                colleagues.isEmpty() || person.leads() || random.nextBoolean()
                        ? null
                        : colleagues.get(random.nextInt(colleagues.size())).id();
        TenantScope.run(office.tenant, () -> absences.add(person.id(), first, last, deputy));
        office.goesAway(person.id(), first, last, clock.instant());
        if (!office.isPresent(person.id(), today())) {
            tellLives(person);
        }
        count("absences");
    }

    private void firstDayAway(Person person) {
        watches.beginAbsences(office.tenant);
        tellLives(person);
    }

    private void tellLives(Person person) {
        lives.values()
                .forEach(
                        life ->
                                life.away(
                                        person.id(),
                                        clock.instant(),
                                        one -> !office.isPresent(one, today())));
    }

    private Person enterer(UUID site, CaseId file) {
        StaffId adviser = TenantScope.call(office.tenant, () -> cases.forProcess(file)).adviser();
        return random.nextInt(10) < 7 && office.isPresent(adviser, today())
                ? office.person(adviser)
                : office.present(site, today(), random);
    }

    private DeadlineQuestion question(LocalDate served) {
        List<AsylumDecision> known =
                List.of(
                        AsylumDecision.UNFOUNDED,
                        AsylumDecision.MANIFESTLY_UNFOUNDED,
                        AsylumDecision.DUBLIN_TRANSFER,
                        AsylumDecision.SUBSEQUENT_APPLICATION);
        return question(served, known.get(random.nextInt(known.size())));
    }

    private static DeadlineQuestion question(LocalDate served, AsylumDecision decision) {
        return new DeadlineQuestion(
                DeadlineRule.ASYLUM_DECISION,
                served,
                ServiceMode.PZU_HANDED_OVER,
                null,
                Instructions.CORRECT,
                null,
                null,
                null,
                served.minusDays(120),
                null,
                decision,
                false,
                Seat.RP);
    }

    private boolean isWorking(StaffId person) {
        LocalTime time = LocalTime.ofInstant(clock.instant(), WorkingDayCalendar.BERLIN);
        return calendar.isWorkingDay(today(), Seat.RP)
                && office.isPresent(person, today())
                && time.isAfter(LocalTime.of(7, 45))
                && time.isBefore(LocalTime.of(17, 0));
    }

    private void assertThatEachRunningDeadlineHasOneWatch() {
        int running = 0;
        for (Map.Entry<DeadlineId, DeadlineLife> life : lives.entrySet()) {
            boolean runs = life.getValue().isRunning();
            running += runs ? 1 : 0;
            assertThat(watches.of(office.tenant, life.getKey()))
                    .as("watches of %s", life.getKey())
                    .hasSize(runs ? 1 : 0);
            assertThat(watches.timers(office.tenant, life.getKey()).size()).isLessThan(2);
        }
        long watched =
                inside(
                        () ->
                                runtime.createProcessInstanceQuery()
                                        .processDefinitionKey(DeadlineWatch.KEY)
                                        .count());
        assertThat(watched).isEqualTo(running);
        assertThat(
                        inside(
                                () ->
                                        management
                                                .createJobQuery()
                                                .processDefinitionKey(DeadlineWatch.KEY)
                                                .noRetriesLeft()
                                                .count()))
                .isZero();
    }

    private void tell() {
        counts.put("deadlines", lives.size());
        counts.put("warnings", lives.values().stream().mapToInt(DeadlineLife::warnings).sum());
        counts.put(
                "warnings that climbed",
                lives.values().stream().mapToInt(DeadlineLife::climbed).sum());
        counts.put("transactions lost with a node", node.deaths());
        counts.put(
                "latest warning, minutes late",
                (int)
                        lives.values().stream()
                                .map(DeadlineLife::latest)
                                .max(Duration::compareTo)
                                .orElse(Duration.ZERO)
                                .toMinutes());
        LOG.info("Two years of deadlines (seed {}): {}", SEED, counts);
    }

    private synchronized void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    private synchronized void plan(Instant at, Runnable work) {
        agenda.add(new Planned(at, planned++, work));
    }

    private Instant workingTime(LocalDate day) {
        LocalDate working = calendar.firstWorkingDayFrom(day, Seat.RP);
        return at(working, LocalTime.of(8 + random.nextInt(9), random.nextInt(60)));
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(WorkingDayCalendar.BERLIN).toInstant();
    }

    private LocalDate dayBetween(LocalDate first, LocalDate last) {
        return first.plusDays(random.nextInt((int) calendarDays(first, last)));
    }

    private static long calendarDays(LocalDate first, LocalDate last) {
        return last.toEpochDay() - first.toEpochDay();
    }

    private static LocalDate min(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private LocalDate today() {
        return calendar.today();
    }

    private <T> T inside(Supplier<T> work) {
        return TenantScope.call(office.tenant, () -> engine.call(work));
    }
}
