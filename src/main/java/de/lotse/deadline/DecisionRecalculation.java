package de.lotse.deadline;

import de.lotse.casefile.CaseView;
import de.lotse.deadline.DeadlineAnswer.Choice;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What corrected facts of a decision do to each of its deadlines. */
@Component
class DecisionRecalculation {

    private final DeadlineRepository deadlines;
    private final DeadlineRegister register;
    private final DeadlineKeeper keeper;
    private final WorkingDayCalendar calendar;
    private final ApplicationEventPublisher publisher;

    DecisionRecalculation(
            DeadlineRepository deadlines,
            DeadlineRegister register,
            DeadlineKeeper keeper,
            WorkingDayCalendar calendar,
            ApplicationEventPublisher publisher) {
        this.deadlines = deadlines;
        this.register = register;
        this.keeper = keeper;
        this.calendar = calendar;
        this.publisher = publisher;
    }

    void apply(
            CaseView file,
            Decision decision,
            DecisionFacts facts,
            List<CalculatedDeadline> calculated,
            DecisionCorrection correction) {
        List<Deadline> standing =
                deadlines.findByDecisionIdOrderByDecisiveDateAscIdAsc(decision.id().value());
        Map<String, Deadline> byKind =
                standing.stream().collect(Collectors.toMap(Deadline::kind, Function.identity()));
        for (CalculatedDeadline one : calculated) {
            DeadlineAnswer answer = DecisionDeadlines.answerTo(one, correction.answers());
            Deadline known = byKind.remove(one.kind());
            if (!answer.isRegistered()) {
                endWithoutObject(known, correction.reason());
            } else if (known == null) {
                enter(file, decision, facts, one, answer, standing);
            } else {
                move(known, one, answer, correction.reason());
            }
        }
        byKind.values().forEach(rest -> endWithoutObject(rest, correction.reason()));
    }

    private void enter(
            CaseView file,
            Decision decision,
            DecisionFacts facts,
            CalculatedDeadline calculated,
            DeadlineAnswer answer,
            List<Deadline> standing) {
        Deadline beside = standing.isEmpty() ? null : standing.get(0);
        NewDeadline request =
                NewDeadline.calculated(
                        file.id(),
                        decision.persons(),
                        answer,
                        beside == null ? DeadlineActor.CLIENT : beside.actor(),
                        beside == null ? null : beside.responsible(),
                        beside == null ? null : beside.deputy(),
                        facts.letter());
        register.registerCalculated(file, request, decision.id(), calculated, answer);
    }

    private void move(
            Deadline deadline,
            CalculatedDeadline calculated,
            DeadlineAnswer answer,
            CorrectionReason reason) {
        if (isVoidForGood(deadline)) {
            return;
        }
        LocalDate before = deadline.decisiveDate();
        boolean wasDecided = deadline.state().isFinal();
        boolean sameDates =
                deadline.due().equals(answer.due())
                        && Objects.equals(deadline.precautionaryDue(), answer.precautionaryDue());
        deadline.setCalculated(
                deadline.decision(), answer.choice() == Choice.CHANGED, calculated.needsReview());
        if (!sameDates || deadline.state() == DeadlineState.VOID) {
            keeper.setDates(deadline, answer.due(), answer.precautionaryDue(), null);
            deadline.clearPending();
            deadline.datesCorrected(calendar.today());
        }
        keeper.keep(
                deadline,
                keeper.texts(deadline).withDerivation(calculated, answer.reason()),
                DeadlineAct.CORRECTED,
                reason);
        publisher.publishEvent(
                new DeadlineCorrected(
                        deadline.view(),
                        before,
                        reason,
                        wasDecided && !deadline.state().isFinal()));
    }

    /** Voided by a person, not by an earlier correction: it stays so. */
    private static boolean isVoidForGood(Deadline deadline) {
        return deadline.state() == DeadlineState.VOID
                && deadline.hint() != DeadlineHint.NOT_CALCULATED_ANY_MORE;
    }

    private void endWithoutObject(Deadline deadline, CorrectionReason reason) {
        if (deadline == null || deadline.state().isFinal()) {
            return;
        }
        DeadlineState before = deadline.state();
        deadline.setState(DeadlineState.VOID);
        deadline.setHint(DeadlineHint.NOT_CALCULATED_ANY_MORE);
        deadline.clearPending();
        keeper.keep(deadline, keeper.texts(deadline), DeadlineAct.CORRECTED, reason);
        publisher.publishEvent(new DeadlineDecided(deadline.view(), before));
    }
}
