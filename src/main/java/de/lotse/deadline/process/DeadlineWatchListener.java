package de.lotse.deadline.process;

import de.lotse.deadline.DeadlineCorrected;
import de.lotse.deadline.DeadlineDecided;
import de.lotse.deadline.DeadlineRegistered;
import de.lotse.deadline.DeadlineView;
import de.lotse.deadline.WarningHourChanged;
import de.lotse.organisation.AbsenceBegun;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Each legal deadline is watched by a process that follows the register, in the same transaction.
 * The service's own promises have steps in the processes that made them.
 */
@Component
class DeadlineWatchListener {

    private final DeadlineWatchWorkflow workflow;

    DeadlineWatchListener(DeadlineWatchWorkflow workflow) {
        this.workflow = workflow;
    }

    @EventListener
    void on(DeadlineRegistered event) {
        follow(event.deadline());
    }

    @EventListener
    void on(DeadlineCorrected event) {
        follow(event.deadline());
    }

    @EventListener
    void on(DeadlineDecided event) {
        DeadlineView deadline = event.deadline();
        if (deadline.state().isFinal()) {
            workflow.end(deadline);
        } else if (deadline.isLegal()) {
            workflow.planAgain(deadline);
        }
    }

    @EventListener
    void on(WarningHourChanged event) {
        workflow.planWaitingAgain();
    }

    /** Whoever has gone away will not acknowledge what waits for her. */
    @EventListener
    void on(AbsenceBegun absence) {
        workflow.climbFrom(absence.staff());
    }

    private void follow(DeadlineView deadline) {
        if (deadline.isLegal() && !deadline.state().isFinal()) {
            workflow.follow(deadline);
        }
    }
}
