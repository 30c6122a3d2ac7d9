package de.lotse.discrimination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sets the day on which to speak of the legal way again. */
@Component
class PlanLegalWayDelegate implements JavaDelegate {

    private final DiscriminationStandards standards;

    PlanLegalWayDelegate(DiscriminationStandards standards) {
        this.standards = standards;
    }

    @Override
    public void execute(DelegateExecution execution) {
        DiscriminationReferral.LEGAL_WAY_DUE.write(
                execution, standards.dueFromToday(DiscriminationStandard.LEGAL_WAY_AGAIN));
    }
}
