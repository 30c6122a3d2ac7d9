package de.lotse.discrimination.process;

import de.lotse.deadline.DeadlineId;
import de.lotse.deadline.DeadlineRegister;
import de.lotse.deadline.DeadlineState;
import de.lotse.discrimination.DiscriminationCases;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Ends the discrimination case; a promise that was not kept any more becomes void. */
@Component
class EndDiscriminationDelegate implements JavaDelegate {

    private final DiscriminationCases cases;
    private final DeadlineRegister register;

    EndDiscriminationDelegate(DiscriminationCases cases, DeadlineRegister register) {
        this.cases = cases;
        this.register = register;
    }

    @Override
    public void execute(DelegateExecution execution) {
        DiscriminationReferral.LADS_DEADLINE_ID
                .find(execution)
                .ifPresent(
                        promise ->
                                register.decideByProcess(
                                        DeadlineId.of(promise), DeadlineState.VOID));
        cases.end(
                DiscriminationInstance.of(execution),
                DiscriminationReferral.OUTCOME.read(execution));
    }
}
