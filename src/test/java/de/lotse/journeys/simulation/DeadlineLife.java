package de.lotse.journeys.simulation;

import de.lotse.deadline.DeadlineId;
import de.lotse.deadline.DeadlineState;
import de.lotse.deadline.DeadlineView;
import de.lotse.deadline.Seat;
import de.lotse.deadline.WorkingDayCalendar;
import de.lotse.security.StaffId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What happened to one deadline, and what should have: which warnings were due by the rule of thumb
 * that advisers know, written here a second time, without the tables and timers.
 */
final class DeadlineLife {

    /** How much later a warning may come, since a dead node's work is taken up again. */
    static final Duration GRACE = Duration.ofHours(2);

    private static final LocalTime HOUR = LocalTime.of(8, 0);
    private static final Set<String> COURT =
            Set.of("COURT_ACTION", "INTERIM_RELIEF", "STATEMENT_OF_GROUNDS");
    private static final Set<String> LONG = Set.of("DEPARTURE", "FAMILY_REUNIFICATION_NOTICE");

    /** A time in which the deadline ran with the same dates. */
    private static final class Run {
        private final Instant from;
        private final DeadlineView deadline;
        private final LocalDate knownOn;
        private final boolean enteredHerself;
        private final List<Instant> leftAlone = new ArrayList<>();
        private Instant to;

        Run(Instant from, DeadlineView deadline, LocalDate knownOn, boolean enteredHerself) {
            this.from = from;
            this.deadline = deadline;
            this.knownOn = knownOn;
            this.enteredHerself = enteredHerself;
        }

        boolean covers(Instant time) {
            return !time.isBefore(from) && (to == null || !time.isAfter(to));
        }
    }

    /** A warning that was given, and until when it was open. */
    private static final class Round {
        private final Instant at;
        private final List<StaffId> recipients = new ArrayList<>();
        private Instant answeredAt;

        Round(Instant at) {
            this.at = at;
        }

        boolean isLeftAloneBy(StaffId person, Predicate<StaffId> isAway) {
            return recipients.contains(person) && recipients.stream().allMatch(isAway);
        }
    }

    private final DeadlineId id;
    private final WorkingDayCalendar calendar;
    private final List<Run> runs = new ArrayList<>();
    private final TreeMap<Instant, Round> rounds = new TreeMap<>();
    private final List<Instant> handedOver = new ArrayList<>();
    private DeadlineView last;

    DeadlineLife(DeadlineId id, WorkingDayCalendar calendar) {
        this.id = id;
        this.calendar = calendar;
    }

    /**
     * @param bySelf whether the responsible person herself did it
     * @param responsibleAway whether she is away on this day
     */
    void now(DeadlineView deadline, Instant time, boolean bySelf, boolean responsibleAway) {
        boolean running = !deadline.state().isFinal();
        boolean sameDates =
                last != null
                        && last.decisiveDate().equals(deadline.decisiveDate())
                        && last.warnOn().equals(deadline.warnOn());
        boolean wasRunning = last != null && !last.state().isFinal();
        if (running && wasRunning && sameDates && last.state() == deadline.state()) {
            if (!last.responsible().equals(deadline.responsible())) {
                handedOver.add(time);
            }
            last = deadline;
            return;
        }
        if (wasRunning) {
            current().to = time;
        }
        if (running) {
            Run run =
                    wasRunning && sameDates
                            ? new Run(time, deadline, lastKnown(), isKnownToHerAlone())
                            : bySelf && (!wasRunning || isPutOff(deadline, time))
                                    ? new Run(time, deadline, enteredOn(deadline, time), true)
                                    : new Run(time, deadline, null, false);
            runs.add(run);
            if (responsibleAway && isUntold(run, time)) {
                run.leftAlone.add(time);
            }
        }
        last = deadline;
    }

    /**
     * Somebody has gone away: what waits for nobody else, or is known to nobody else, has to reach
     * another person at once.
     */
    void away(StaffId person, Instant time, Predicate<StaffId> isAway) {
        if (!isRunning()) {
            return;
        }
        boolean leftAlone =
                wasOpenAt(time)
                        ? rounds.lowerEntry(time).getValue().isLeftAloneBy(person, isAway)
                        : last.responsible().equals(person)
                                && isKnownToHerAlone()
                                && isUntold(current(), time);
        if (leftAlone) {
            current().leftAlone.add(time);
        }
    }

    private boolean isKnownToHerAlone() {
        return current().enteredHerself
                && (rounds.isEmpty() || rounds.lastKey().isBefore(current().from));
    }

    /** Nobody was told; or only she knows, and it was entered today or after a warning day. */
    private boolean isUntold(Run run, Instant time) {
        return run.knownOn == null
                || run.enteredHerself
                        && (run.knownOn.equals(day(time))
                                || warningDays(run.deadline).anyMatch(day -> isPast(day, time)));
    }

    private static boolean isPast(LocalDate warningDay, Instant time) {
        return !hourOf(warningDay).isAfter(time);
    }

    /** The day up to which warnings were given or known in the run before. */
    private LocalDate lastKnown() {
        LocalDate known = current().knownOn;
        if (rounds.isEmpty() || rounds.lastKey().isBefore(current().from)) {
            return known;
        }
        LocalDate warned = day(rounds.lastKey());
        return known != null && known.isAfter(warned) ? known : warned;
    }

    /** It had not passed, and now ends later. */
    private boolean isPutOff(DeadlineView deadline, Instant time) {
        return !last.decisiveDate().isBefore(day(time))
                && last.decisiveDate().isBefore(deadline.decisiveDate());
    }

    /** Whoever enters her own deadline, or puts it off, knows of it. */
    private static LocalDate enteredOn(DeadlineView deadline, Instant time) {
        LocalDate today = day(time);
        return today.isBefore(deadline.decisiveDate()) ? today : deadline.decisiveDate();
    }

    void warned(Instant time, StaffId recipient) {
        rounds.computeIfAbsent(time, Round::new).recipients.add(recipient);
    }

    void answered(Instant time) {
        if (!rounds.isEmpty() && rounds.lastEntry().getValue().answeredAt == null) {
            rounds.lastEntry().getValue().answeredAt = time;
        }
    }

    DeadlineView last() {
        return last;
    }

    boolean isRunning() {
        return last != null && !last.state().isFinal();
    }

    int warnings() {
        return rounds.size();
    }

    int climbed() {
        return (int) rounds.keySet().stream().filter(this::wasOpenAt).count();
    }

    /** What is wrong with this life up to the end of the simulation; empty when all is well. */
    List<String> complaints(Instant end, SimulatedOffice office) {
        List<String> complaints = new ArrayList<>();
        for (Run run : runs) {
            expected(run).stream()
                    .filter(due -> isMissed(run, due, end))
                    .forEach(due -> complaints.add("no warning at " + due + " of " + run.from));
        }
        for (Round round : rounds.values()) {
            if (runs.stream().noneMatch(run -> run.covers(round.at))) {
                complaints.add("warned at " + round.at + " though it did not run");
            } else if (!wasOpenAt(round.at) && !isExpectedAt(round.at)) {
                complaints.add("warned once more at " + round.at);
            }
            complaints.addAll(absentOf(round, office));
        }
        return complaints.stream().map(text -> id + ": " + text).toList();
    }

    /** How late a warning came at most. */
    Duration latest() {
        return runs.stream()
                .flatMap(run -> expected(run).stream().filter(run::covers))
                .flatMap(due -> lateness(due).stream())
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    private Optional<Duration> lateness(Instant due) {
        return Optional.ofNullable(rounds.ceilingKey(due))
                .filter(at -> isWithin(due, at))
                .map(at -> Duration.between(due, at));
    }

    private boolean isMissed(Run run, Instant due, Instant end) {
        Instant latest = due.plus(GRACE);
        if (run.to != null && run.to.isBefore(latest) || latest.isAfter(end)) {
            return false;
        }
        boolean exact = due.equals(run.from) || run.leftAlone.contains(due);
        Instant earliest = exact ? due : max(run.from, startOfDay(due));
        return rounds.subMap(earliest, true, latest, true).isEmpty();
    }

    private boolean isExpectedAt(Instant at) {
        return Stream.concat(
                        runs.stream().flatMap(run -> expected(run).stream()), handedOver.stream())
                .anyMatch(due -> isWithin(due, at));
    }

    private static boolean isWithin(Instant due, Instant at) {
        return !at.isBefore(due) && !at.isAfter(due.plus(GRACE));
    }

    /** Whether the warning before this time was neither answered nor taken back until then. */
    private boolean wasOpenAt(Instant at) {
        var before = rounds.lowerEntry(at);
        if (before == null) {
            return false;
        }
        Round round = before.getValue();
        boolean answered = round.answeredAt != null && round.answeredAt.isBefore(at);
        boolean takenBack =
                runs.stream()
                        .anyMatch(
                                run ->
                                        run.to != null
                                                && run.to.isAfter(round.at)
                                                && isOverBefore(run, at));
        return !answered && !takenBack;
    }

    /** Of a warning and a decision in the same moment the warning came first. */
    private boolean isOverBefore(Run run, Instant time) {
        return run.to.isBefore(time)
                || run.to.equals(time) && runs.stream().anyMatch(next -> next.from.equals(time));
    }

    /** When somebody has to be warned in this run. */
    private List<Instant> expected(Run run) {
        List<Instant> expected =
                new ArrayList<>(
                        warningDays(run.deadline)
                                .filter(day -> run.knownOn == null || day.isAfter(run.knownOn))
                                .map(DeadlineLife::hourOf)
                                .sorted()
                                .distinct()
                                .toList());
        if (expected.removeIf(time -> !time.isAfter(run.from))) {
            expected.add(run.from);
        }
        expected.addAll(run.leftAlone);
        return expected;
    }

    private Stream<LocalDate> warningDays(DeadlineView deadline) {
        return Stream.concat(
                Stream.of(deadline.warnOn()),
                IntStream.of(daysBefore(deadline)).mapToObj(n -> day(deadline.decisiveDate(), n)));
    }

    private static Instant hourOf(LocalDate day) {
        return day.atTime(HOUR).atZone(WorkingDayCalendar.BERLIN).toInstant();
    }

    private LocalDate day(LocalDate last, int workingDays) {
        if (workingDays < 0) {
            return calendar.plusWorkingDays(last, -workingDays, Seat.RP);
        }
        boolean closedLastDay = workingDays == 0 && !calendar.isWorkingDay(last, Seat.RP);
        return calendar.minusWorkingDays(last, closedLastDay ? 1 : workingDays, Seat.RP);
    }

    private static int[] daysBefore(DeadlineView deadline) {
        if (deadline.state() == DeadlineState.TAKEN_OVER) {
            return new int[] {3, -1, -5};
        }
        if (COURT.contains(deadline.kind())) {
            return new int[] {5, 3, 1, 0, -1, -5};
        }
        return LONG.contains(deadline.kind())
                ? new int[] {20, 10, 3, 1, 0, -1, -5}
                : new int[] {3, 1, 0, -1, -5};
    }

    private static List<String> absentOf(Round round, SimulatedOffice office) {
        LocalDate day = day(round.at);
        return round.recipients.stream()
                .filter(person -> office.isKnownToBeAway(person, day, round.at))
                .filter(person -> office.anybodyPresent(office.person(person).site(), day))
                .map(person -> office.person(person).login() + " warned while away at " + round.at)
                .toList();
    }

    private Run current() {
        return runs.get(runs.size() - 1);
    }

    private static Instant startOfDay(Instant time) {
        return day(time).atStartOfDay(WorkingDayCalendar.BERLIN).toInstant();
    }

    private static Instant max(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, WorkingDayCalendar.BERLIN);
    }
}
