package de.lotse.deadline.process;

import de.lotse.deadline.DeadlineCorrected;
import de.lotse.deadline.DeadlineDecided;
import de.lotse.deadline.DeadlineRegistered;
import de.lotse.deadline.DeadlineView;
import de.lotse.deadline.WarningHourChanged;
import de.lotse.deadline.WorkingDayCalendar;
import de.lotse.organisation.AbsenceRecorded;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Each legal deadline is watched by a process that follows the register, in the same transaction.
 * The service's own promises have steps in the processes that made them.
 */
@Component
class DeadlineWatchListener {

    private final DeadlineWatchWorkflow workflow;
    private final WorkingDayCalendar calendar;

    DeadlineWatchListener(DeadlineWatchWorkflow workflow, WorkingDayCalendar calendar) {
        this.workflow = workflow;
        this.calendar = calendar;
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
    void on(AbsenceRecorded absence) {
        LocalDate today = calendar.today();
        if (!today.isBefore(absence.firstDay()) && !today.isAfter(absence.lastDay())) {
            workflow.climbFrom(absence.staff());
        }
    }

    private void follow(DeadlineView deadline) {
        if (deadline.isLegal() && !deadline.state().isFinal()) {
            workflow.follow(deadline);
        }
    }
}
