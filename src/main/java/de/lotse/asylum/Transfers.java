package de.lotse.asylum;

import de.lotse.deadline.CalculatedDeadline;
import de.lotse.deadline.CorrectionReason;
import de.lotse.deadline.DeadlineAnswer;
import de.lotse.deadline.DeadlineQuestion;
import de.lotse.deadline.DeadlineRule;
import de.lotse.deadline.DeadlineView;
import de.lotse.deadline.DecisionCorrection;
import de.lotse.deadline.DecisionDeadlines;
import de.lotse.deadline.DecisionId;
import de.lotse.deadline.NewDecision;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Transfers to another state. The period within which the authority has to transfer runs from the
 * acceptance or from the final decision on a suspended remedy; a day shown too early is the danger
 * here, so that it always has to be checked.
 */
@Service
@Transactional
public class Transfers {

    private final AsylumProcedures procedures;
    private final ProcedureDeadlines links;
    private final DecisionDeadlines decisions;
    private final AsylumCourse course;
    private final ApplicationEventPublisher publisher;

    Transfers(
            AsylumProcedures procedures,
            ProcedureDeadlines links,
            DecisionDeadlines decisions,
            AsylumCourse course,
            ApplicationEventPublisher publisher) {
        this.procedures = procedures;
        this.links = links;
        this.decisions = decisions;
        this.course = course;
        this.publisher = publisher;
    }

    /**
     * A transfer is announced, or its period has changed; publishes {@link TransferPeriodSet}.
     *
     * @param rule one of the rules for transfer periods
     * @param from the acceptance or the final decision on a suspended remedy
     */
    public void setPeriod(ProcedureId id, DeadlineRule rule, LocalDate from) {
        AsylumProcedure procedure = procedures.running(id);
        boolean changed = procedure.transferDecision() != null;
        DeadlineQuestion question = DeadlineQuestion.ofEvent(rule, from);
        List<DeadlineAnswer> answers =
                decisions.calculate(question).stream().map(DeadlineAnswer::confirmed).toList();
        DecisionId decision =
                changed ? recalculate(procedure, question, answers) : register(id, question);
        List<DeadlineView> registered = decisions.deadlinesOf(decision);
        registered.forEach(deadline -> links.add(id, deadline.id()));
        LocalDate endsOn =
                registered.stream()
                        .filter(deadline -> !deadline.state().isFinal())
                        .map(DeadlineView::due)
                        .findFirst()
                        .orElse(from);
        procedure.setTransfer(decision, endsOn);
        procedures.save(procedure);
        course.note(
                id,
                changed
                        ? AsylumEventKind.TRANSFER_PERIOD_CHANGED
                        : AsylumEventKind.TRANSFER_ANNOUNCED,
                rule.name(),
                null);
        publisher.publishEvent(new TransferPeriodSet(id, procedure.caseId(), endsOn, changed));
    }

    /** The last day of the period, before anything is saved. */
    @Transactional(readOnly = true)
    public CalculatedDeadline calculate(DeadlineRule rule, LocalDate from) {
        return decisions.calculate(DeadlineQuestion.ofEvent(rule, from)).get(0);
    }

    private DecisionId register(ProcedureId id, DeadlineQuestion question) {
        ProcedureView view = procedures.require(id);
        return decisions.register(
                NewDecision.confirmed(
                        view.caseId(),
                        view.persons(),
                        question,
                        decisions.calculate(question),
                        null));
    }

    private DecisionId recalculate(
            AsylumProcedure procedure, DeadlineQuestion question, List<DeadlineAnswer> answers) {
        DecisionId decision = procedure.transferDecision();
        CorrectionReason reason = reason(decisions.factsOf(decision).question(), question);
        decisions.recalculate(
                decision,
                decisions.require(decision).version(),
                new DecisionCorrection(question, answers, reason, null));
        return decision;
    }

    /** Another rule lengthens the period; the same one with another day corrects what was typed. */
    private static CorrectionReason reason(DeadlineQuestion before, DeadlineQuestion now) {
        return before.rule() == now.rule()
                ? CorrectionReason.TYPING_ERROR
                : CorrectionReason.EXTENDED;
    }
}
