package de.lotse.patterns.process;

import de.lotse.patterns.Clearances;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Gives a question to the adviser or the team that is asked. */
@Component
class PrepareClearanceDelegate implements JavaDelegate {

    private final Clearances clearances;

    PrepareClearanceDelegate(Clearances clearances) {
        this.clearances = clearances;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Clearances.Asked asked = clearances.asked(StructuralReviews.CLEARANCE_ID.read(execution));
        ReviewInstance.assign(execution, asked.login(), asked.team());
    }
}
