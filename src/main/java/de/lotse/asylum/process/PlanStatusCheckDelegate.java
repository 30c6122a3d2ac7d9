package de.lotse.asylum.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sets the day on which to ask how the procedure stands. */
@Component
class PlanStatusCheckDelegate implements JavaDelegate {

    private final AsylumStandards standards;

    PlanStatusCheckDelegate(AsylumStandards standards) {
        this.standards = standards;
    }

    @Override
    public void execute(DelegateExecution execution) {
        AsylumSupport.STATUS_CHECK_DUE.write(
                execution, standards.dueFromToday(AsylumStandard.STATUS_CHECK));
    }
}
