package de.lotse.counselling.process;

import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** When all measures have a result, the review need not wait for its date. */
@Component
class BringReviewForwardDelegate implements JavaDelegate {

    private final CaseManagementWorkflow workflow;
    private final Clock clock;

    BringReviewForwardDelegate(CaseManagementWorkflow workflow, Clock clock) {
        this.workflow = workflow;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        workflow.bringReviewForward(execution.getProcessInstanceId(), clock.instant());
    }
}
