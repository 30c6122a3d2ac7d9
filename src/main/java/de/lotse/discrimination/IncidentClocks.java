package de.lotse.discrimination;

import de.lotse.casefile.CaseId;
import de.lotse.deadline.CalculatedDeadline;
import de.lotse.deadline.CorrectionReason;
import de.lotse.deadline.DeadlineActor;
import de.lotse.deadline.DeadlineAnswer;
import de.lotse.deadline.DeadlineQuestion;
import de.lotse.deadline.DeadlineRule;
import de.lotse.deadline.DeadlineView;
import de.lotse.deadline.DecisionCorrection;
import de.lotse.deadline.DecisionDeadlines;
import de.lotse.deadline.DecisionId;
import de.lotse.deadline.DecisionView;
import de.lotse.deadline.NewDecision;
import de.lotse.deadline.Seat;
import de.lotse.deadline.WorkingDayCalendar;
import de.lotse.discrimination.process.ClockTable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The clocks that incidents start in the register of deadlines. Where the day is not known they
 * run, to be safe, from the earliest possible one.
 */
@Service
@Transactional
public class IncidentClocks {

    private final ClockTable table;
    private final IncidentClockRepository clocks;
    private final IncidentRepository incidents;
    private final Terms terms;
    private final DecisionDeadlines decisions;
    private final DiscriminationCourse course;
    private final WorkingDayCalendar calendar;
    private final MessageSource messages;

    IncidentClocks(
            ClockTable table,
            IncidentClockRepository clocks,
            IncidentRepository incidents,
            Terms terms,
            DecisionDeadlines decisions,
            DiscriminationCourse course,
            WorkingDayCalendar calendar,
            MessageSource messages) {
        this.table = table;
        this.clocks = clocks;
        this.incidents = incidents;
        this.terms = terms;
        this.decisions = decisions;
        this.course = course;
        this.calendar = calendar;
        this.messages = messages;
    }

    /** Starts what the area calls for. */
    void start(CaseId caseId, IncidentId incident, IncidentFacts facts) {
        for (ClockRule rule : rulesFor(facts)) {
            IncidentClock clock = new IncidentClock(incident, rule.rule());
            run(clock, caseId, window(rule, facts));
            clocks.saveAndFlush(clock);
        }
    }

    /**
     * Lets the clocks follow corrected facts: they are calculated anew, and what the facts call for
     * now starts. What runs already and is not called for any more stays in the register, where it
     * is decided like any legal deadline.
     */
    void follow(CaseId caseId, IncidentId incident, IncidentFacts facts) {
        Map<DeadlineRule, IncidentClock> known =
                clocks.findByIncidentIdOrderByRule(incident.value()).stream()
                        .collect(Collectors.toMap(IncidentClock::rule, Function.identity()));
        for (ClockRule rule : rulesFor(facts)) {
            IncidentClock clock = known.get(rule.rule());
            if (clock == null) {
                clock = new IncidentClock(incident, rule.rule());
                run(clock, caseId, window(rule, facts));
            } else if (clock.decision() == null) {
                run(clock, caseId, window(rule, facts));
            } else {
                recalculate(clock.decision(), window(rule, facts));
            }
            clocks.saveAndFlush(clock);
        }
    }

    /**
     * Claims under § 15 AGG were asserted in writing: the period for the action (§ 61b ArbGG) runs.
     */
    public void claimAsserted(DiscriminationCaseId discrimination, LocalDate on) {
        for (Incident incident : incidents.of(discrimination.value())) {
            List<IncidentClock> known = clocks.findByIncidentIdOrderByRule(incident.id().value());
            boolean called =
                    known.stream().anyMatch(one -> one.rule() == DeadlineRule.AGG_EMPLOYMENT_CLAIM);
            boolean started =
                    known.stream()
                            .anyMatch(one -> one.rule() == DeadlineRule.AGG_LABOUR_COURT_ACTION);
            if (called && !started) {
                IncidentClock clock =
                        new IncidentClock(incident.id(), DeadlineRule.AGG_LABOUR_COURT_ACTION);
                run(
                        clock,
                        incident.caseId(),
                        new Window(DeadlineRule.AGG_LABOUR_COURT_ACTION, on, on));
                clocks.saveAndFlush(clock);
                course.note(discrimination, DiscriminationEventKind.CLAIM_ASSERTED, null, null);
            }
        }
    }

    /** The clocks of an incident. */
    @Transactional(readOnly = true)
    public List<ClockView> of(IncidentId incident) {
        return clocks.findByIncidentIdOrderByRule(incident.value()).stream()
                .flatMap(this::views)
                .toList();
    }

    /** What runs in the register for a discrimination case, by date. */
    @Transactional(readOnly = true)
    public List<DeadlineView> undecided(DiscriminationCaseId discrimination) {
        return incidents.of(discrimination.value()).stream()
                .flatMap(incident -> of(incident.id()).stream())
                .map(ClockView::deadline)
                .filter(deadline -> deadline != null && deadline.isRunning())
                .sorted(Comparator.comparing(DeadlineView::decisiveDate))
                .toList();
    }

    /** The discrimination case whose incident started this. */
    @Transactional(readOnly = true)
    public Optional<DiscriminationCaseId> discriminationOf(DeadlineView deadline) {
        return Optional.ofNullable(deadline.decision())
                .flatMap(decision -> clocks.findByDecisionId(decision.value()))
                .flatMap(clock -> incidents.findById(clock.incident().value()))
                .map(Incident::discrimination);
    }

    private Stream<ClockView> views(IncidentClock clock) {
        return clock.decision() == null
                ? Stream.of(new ClockView(clock.incident(), clock.rule(), null, clock.lapsedOn()))
                : decisions.deadlinesOf(clock.decision()).stream()
                        .map(
                                deadline ->
                                        new ClockView(
                                                clock.incident(), clock.rule(), deadline, null));
    }

    private List<ClockRule> rulesFor(IncidentFacts facts) {
        String area = facts.context().area();
        String shipped = terms.find(TermKind.AREA, area).map(Term::clocksOf).orElse(area);
        return table.find(shipped, facts.offence());
    }

    /**
     * Between which days the period starts.
     *
     * @param from the earliest possible day
     * @param to the latest possible day
     */
    private record Window(DeadlineRule rule, LocalDate from, LocalDate to) {

        DeadlineQuestion latest() {
            return DeadlineQuestion.ofEvent(rule, to);
        }

        DeadlineQuestion earliest() {
            return DeadlineQuestion.ofEvent(rule, from);
        }
    }

    private static Window window(ClockRule rule, IncidentFacts facts) {
        return rule.start() == ClockStart.KNOWLEDGE && facts.knownOn() != null
                ? new Window(rule.rule(), facts.knownOn(), facts.knownOn())
                : new Window(rule.rule(), facts.firstOn(), facts.lastOn());
    }

    private void run(IncidentClock clock, CaseId caseId, Window window) {
        CalculatedDeadline calculated = decisions.calculate(window.latest()).get(0);
        if (calculated.due().isBefore(calendar.today())) {
            clock.lapsed(calculated.due());
            return;
        }
        NewDecision request =
                new NewDecision(
                        DecisionId.next(),
                        caseId,
                        List.of(),
                        window.latest(),
                        List.of(answer(calculated, window)),
                        DeadlineActor.CLIENT,
                        null,
                        null,
                        null,
                        null);
        clock.runs(decisions.register(request));
    }

    private void recalculate(DecisionId id, Window window) {
        DecisionView decision = decisions.require(id);
        CalculatedDeadline calculated = decisions.calculate(window.latest()).get(0);
        DeadlineAnswer answer = answer(calculated, window);
        boolean same =
                decisions.deadlinesOf(id).stream()
                        .allMatch(
                                one ->
                                        one.due().equals(answer.due())
                                                && Objects.equals(
                                                        one.precautionaryDue(),
                                                        answer.precautionaryDue()));
        if (decision.withdrawn() || same) {
            return;
        }
        decisions.recalculate(
                id,
                decision.version(),
                new DecisionCorrection(
                        window.latest(), List.of(answer), CorrectionReason.TYPING_ERROR, null));
    }

    private DeadlineAnswer answer(CalculatedDeadline calculated, Window window) {
        LocalDate caution = precaution(calculated, window);
        return caution == null
                ? DeadlineAnswer.confirmed(calculated)
                : DeadlineAnswer.changed(
                        calculated,
                        calculated.due(),
                        caution,
                        messages.getMessage("discrimination.clock.caution", null, Locale.GERMAN));
    }

    /**
     * The end reckoned from the earliest day, at once where that is past; {@code null} for none.
     */
    private LocalDate precaution(CalculatedDeadline calculated, Window window) {
        LocalDate earliest = decisions.calculate(window.earliest()).get(0).decisiveDate();
        LocalDate kept =
                earliest.isBefore(calendar.today())
                        ? calendar.firstWorkingDayFrom(calendar.today(), Seat.RP)
                        : earliest;
        return kept.isBefore(calculated.decisiveDate()) ? kept : null;
    }
}
