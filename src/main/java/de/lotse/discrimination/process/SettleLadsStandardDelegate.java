package de.lotse.discrimination.process;

import de.lotse.deadline.DeadlineId;
import de.lotse.deadline.DeadlineRegister;
import de.lotse.deadline.DeadlineState;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The promise to refer to the LADS promptly is kept. */
@Component
class SettleLadsStandardDelegate implements JavaDelegate {

    private final DeadlineRegister register;

    SettleLadsStandardDelegate(DeadlineRegister register) {
        this.register = register;
    }

    @Override
    public void execute(DelegateExecution execution) {
        register.decideByProcess(
                DeadlineId.of(DiscriminationReferral.LADS_DEADLINE_ID.read(execution)),
                DeadlineState.MET);
    }
}
