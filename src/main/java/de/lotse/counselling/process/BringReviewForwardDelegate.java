package de.lotse.counselling.process;

import de.lotse.deadline.WorkingDayCalendar;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** When all measures have a result, the review need not wait for its date. */
@Component
class BringReviewForwardDelegate implements JavaDelegate {

    private final CaseManagementWorkflow workflow;
    private final WorkingDayCalendar calendar;

    BringReviewForwardDelegate(CaseManagementWorkflow workflow, WorkingDayCalendar calendar) {
        this.workflow = workflow;
        this.calendar = calendar;
    }

    @Override
    public void execute(DelegateExecution execution) {
        workflow.bringReviewForward(Case.of(execution), calendar.today());
    }
}
