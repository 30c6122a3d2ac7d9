package de.lotse.asylum.process;

import de.lotse.asylum.AsylumProcedureStarted;
import de.lotse.asylum.HearingCancelled;
import de.lotse.asylum.HearingDateSet;
import de.lotse.asylum.ProcedureDeadlines;
import de.lotse.asylum.ProcedureId;
import de.lotse.asylum.RemedyDecided;
import de.lotse.asylum.RemedyReopened;
import de.lotse.asylum.TransferPeriodSet;
import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseReassigned;
import de.lotse.deadline.DeadlineDecided;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The processes of the procedures follow what happens, in the same transaction. */
@Component
class AsylumEventsListener {

    private static final int AFTER_THE_LETTERS = 100;

    private final AsylumWorkflow workflow;
    private final ProcedureDeadlines deadlines;
    private final CaseFiles cases;

    AsylumEventsListener(AsylumWorkflow workflow, ProcedureDeadlines deadlines, CaseFiles cases) {
        this.workflow = workflow;
        this.deadlines = deadlines;
        this.cases = cases;
    }

    @EventListener
    void on(AsylumProcedureStarted event) {
        workflow.start(event.id(), cases.forProcess(event.caseId()));
    }

    @EventListener
    void on(HearingDateSet event) {
        if (event.moved()) {
            workflow.hearingMoved(event.hearing());
        } else {
            workflow.hearingScheduled(event.hearing());
        }
    }

    @EventListener
    void on(HearingCancelled event) {
        workflow.hearingCancelled(event.hearing());
    }

    @EventListener
    void on(RemedyDecided event) {
        workflow.remedyDecided(event.letter());
    }

    @EventListener
    void on(RemedyReopened event) {
        workflow.remedyReopened(event.letter(), event.due());
    }

    @EventListener
    void on(TransferPeriodSet event) {
        workflow.transferPeriodSet(event.procedure(), event.endsOn());
    }

    @EventListener
    void on(CaseReassigned event) {
        workflow.reassign(event.caseId(), event.toLogin());
    }

    /** A procedure that waits for its deadlines goes on, and ends, on its own. */
    @EventListener
    @Order(AFTER_THE_LETTERS)
    void on(DeadlineDecided event) {
        deadlines.procedureOf(event.deadline().id()).ifPresent(this::goOnWhereSettled);
    }

    private void goOnWhereSettled(ProcedureId procedure) {
        if (deadlines.undecidedBefore(procedure, workflow.outcomeOf(procedure)).isEmpty()) {
            workflow.endingDeadlinesSettled(procedure);
        }
        if (deadlines.undecided(procedure).isEmpty()) {
            workflow.deadlinesSettled(procedure);
        }
    }
}
