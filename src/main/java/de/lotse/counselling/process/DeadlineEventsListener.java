package de.lotse.counselling.process;

import de.lotse.deadline.DeadlineCorrected;
import de.lotse.deadline.DeadlineDecided;
import de.lotse.deadline.DeadlineRegistered;
import de.lotse.deadline.DeadlineView;
import de.lotse.deadline.WorkingDayCalendar;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The timers and tasks of a case follow the register of deadlines, in the same transaction. The
 * service's own promises have steps of their own in the process.
 */
@Component
class DeadlineEventsListener {

    private final CaseManagementWorkflow workflow;

    DeadlineEventsListener(CaseManagementWorkflow workflow) {
        this.workflow = workflow;
    }

    @EventListener
    void on(DeadlineRegistered event) {
        DeadlineView deadline = event.deadline();
        if (deadline.isLegal()) {
            workflow.deadlineRecorded(
                    deadline.caseId(),
                    deadline.id().toString(),
                    deadline.decisiveDate(),
                    warningOf(deadline));
        }
    }

    @EventListener
    void on(DeadlineCorrected event) {
        DeadlineView deadline = event.deadline();
        if (deadline.isLegal() && deadline.isOpen()) {
            workflow.deadlineCorrected(
                    deadline.caseId(),
                    deadline.id().toString(),
                    deadline.decisiveDate(),
                    warningOf(deadline));
        }
    }

    @EventListener
    void on(DeadlineDecided event) {
        DeadlineView deadline = event.deadline();
        workflow.deadlineDecided(deadline.caseId(), deadline.id().toString());
    }

    private static Instant warningOf(DeadlineView deadline) {
        return deadline.warnOn().atStartOfDay(WorkingDayCalendar.BERLIN).toInstant();
    }
}
