package de.lotse.discrimination.process;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseReassigned;
import de.lotse.deadline.DeadlineDecided;
import de.lotse.discrimination.DayToFindOut;
import de.lotse.discrimination.DiscriminationTakenUp;
import de.lotse.discrimination.IncidentClocks;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The processes of discrimination cases follow what happens, in the same transaction. */
@Component
class DiscriminationEventsListener {

    private final DiscriminationWorkflow workflow;
    private final IncidentClocks clocks;
    private final CaseFiles files;

    DiscriminationEventsListener(
            DiscriminationWorkflow workflow, IncidentClocks clocks, CaseFiles files) {
        this.workflow = workflow;
        this.clocks = clocks;
        this.files = files;
    }

    @EventListener
    void on(DiscriminationTakenUp event) {
        workflow.start(event.id(), files.forProcess(event.caseId()));
    }

    @EventListener
    void on(DayToFindOut event) {
        workflow.dayToFindOut(event.id(), event.incident());
    }

    @EventListener
    void on(CaseReassigned event) {
        workflow.reassign(event.caseId(), event.toLogin());
    }

    /** A case that waits for its last deadline ends on its own. */
    @EventListener
    void on(DeadlineDecided event) {
        clocks.discriminationOf(event.deadline())
                .filter(id -> clocks.undecided(id).isEmpty())
                .ifPresent(workflow::deadlinesSettled);
    }
}
