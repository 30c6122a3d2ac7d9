package de.lotse.asylum.process;

import de.lotse.asylum.AsylumProcedures;
import de.lotse.asylum.ProcedureOutcome;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Ends the procedure in the case file. */
@Component
class EndProcedureDelegate implements JavaDelegate {

    private static final String NO_APPLICATION = "NO_APPLICATION";

    private final AsylumProcedures procedures;

    EndProcedureDelegate(AsylumProcedures procedures) {
        this.procedures = procedures;
    }

    @Override
    public void execute(DelegateExecution execution) {
        procedures.end(AsylumInstance.procedureOf(execution), outcomeOf(execution));
    }

    private static ProcedureOutcome outcomeOf(DelegateExecution execution) {
        boolean notApplied =
                AsylumSupport.APPLICATION_INTENT
                        .find(execution)
                        .filter(NO_APPLICATION::equals)
                        .isPresent();
        return AsylumSupport.OUTCOME
                .find(execution)
                .orElse(notApplied ? ProcedureOutcome.NOT_APPLIED : ProcedureOutcome.OTHER);
    }
}
