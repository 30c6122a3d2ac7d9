package de.lotse.asylum.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sets the days by which the steps after the outcome of a procedure are to be done. */
@Component
class PlanLastStepsDelegate implements JavaDelegate {

    private final AsylumStandards standards;

    PlanLastStepsDelegate(AsylumStandards standards) {
        this.standards = standards;
    }

    @Override
    public void execute(DelegateExecution execution) {
        AsylumSupport.FAMILY_DUE.write(execution, standards.dueFromToday(AsylumStandard.FAMILY));
        AsylumSupport.OPTIONS_DUE.write(execution, standards.dueFromToday(AsylumStandard.OPTIONS));
    }
}
