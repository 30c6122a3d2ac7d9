package de.lotse.asylum;

import de.lotse.deadline.DeadlineId;
import de.lotse.deadline.DeadlineRegister;
import de.lotse.deadline.DeadlineRegistered;
import de.lotse.deadline.DeadlineView;
import de.lotse.deadline.DecisionDeadlines;
import de.lotse.deadline.DecisionView;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which deadlines of the register belong to which procedure. */
@Service
@Transactional
public class ProcedureDeadlines {

    private final ProcedureDeadlineRepository links;
    private final DeadlineRegister register;
    private final DecisionDeadlines decisions;

    ProcedureDeadlines(
            ProcedureDeadlineRepository links,
            DeadlineRegister register,
            DecisionDeadlines decisions) {
        this.links = links;
        this.register = register;
        this.decisions = decisions;
    }

    /** The deadline for restitution belongs where the one belongs that it is to mend. */
    @EventListener
    void on(DeadlineRegistered event) {
        DeadlineView deadline = event.deadline();
        Optional.ofNullable(deadline.decision())
                .map(decisions::require)
                .map(DecisionView::follows)
                .flatMap(this::procedureOf)
                .ifPresent(procedure -> add(procedure, deadline.id()));
    }

    void add(ProcedureId procedure, DeadlineId deadline) {
        if (links.findById(deadline.value()).isEmpty()) {
            links.save(new ProcedureDeadline(deadline, procedure));
        }
    }

    /** The procedure that a deadline belongs to. */
    @Transactional(readOnly = true)
    public Optional<ProcedureId> procedureOf(DeadlineId deadline) {
        return links.findById(deadline.value()).map(ProcedureDeadline::procedure);
    }

    /** The deadlines of a procedure, by date. */
    @Transactional(readOnly = true)
    public List<DeadlineView> of(ProcedureId procedure) {
        return links.findByProcedureId(procedure.value()).stream()
                .map(link -> register.require(link.deadline()))
                .sorted(Comparator.comparing(DeadlineView::decisiveDate))
                .toList();
    }

    /** The deadlines of a procedure that are not decided, by date. */
    @Transactional(readOnly = true)
    public List<DeadlineView> undecided(ProcedureId procedure) {
        return of(procedure).stream().filter(deadline -> !deadline.state().isFinal()).toList();
    }

    /**
     * The deadlines that are to be decided before the last steps of an ending procedure, by date.
     *
     * @param outcome how it ends; empty where that is not known
     */
    @Transactional(readOnly = true)
    public List<DeadlineView> undecidedBefore(
            ProcedureId procedure, Optional<ProcedureOutcome> outcome) {
        return undecided(procedure).stream()
                .filter(
                        deadline ->
                                outcome.filter(one -> one.servesAfterwards(deadline.kind()))
                                        .isEmpty())
                .toList();
    }
}
