package de.lotse.discrimination.process;

import de.lotse.discrimination.IncidentClocks;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks whether a deadline of the discrimination case is still to be decided. */
@Component
class CheckDiscriminationDeadlinesDelegate implements JavaDelegate {

    private final IncidentClocks clocks;
    private final DiscriminationStandards standards;

    CheckDiscriminationDeadlinesDelegate(IncidentClocks clocks, DiscriminationStandards standards) {
        this.clocks = clocks;
        this.standards = standards;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean open = !clocks.undecided(DiscriminationInstance.of(execution)).isEmpty();
        DiscriminationReferral.OPEN_DEADLINES.write(execution, open);
        DiscriminationReferral.SETTLE_DUE.write(
                execution, standards.dueFromToday(DiscriminationStandard.SETTLE));
        DiscriminationReferral.CLOSE_DUE.write(
                execution, standards.dueFromToday(DiscriminationStandard.CLOSE));
    }
}
