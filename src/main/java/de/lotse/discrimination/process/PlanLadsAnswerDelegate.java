package de.lotse.discrimination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sets the day on which to ask the LADS. */
@Component
class PlanLadsAnswerDelegate implements JavaDelegate {

    private final DiscriminationStandards standards;

    PlanLadsAnswerDelegate(DiscriminationStandards standards) {
        this.standards = standards;
    }

    @Override
    public void execute(DelegateExecution execution) {
        DiscriminationReferral.ANSWER_DUE.write(
                execution, standards.dueFromToday(DiscriminationStandard.LADS_ANSWER));
    }
}
