package de.lotse.asylum.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sets the day by which the step that begins is to be done. */
@Component
class PlanAsylumStepDelegate implements JavaDelegate {

    private final AsylumStandards standards;

    PlanAsylumStepDelegate(AsylumStandards standards) {
        this.standards = standards;
    }

    @Override
    public void execute(DelegateExecution execution) {
        AsylumStandard standard =
                AsylumSupport.STEP_STANDARDS.get(execution.getCurrentActivityId());
        execution.setVariableLocal(
                AsylumSupport.STEP_DUE.name(),
                AsylumSupport.STEP_DUE.forEngine(standards.dueFromToday(standard)));
    }
}
