package de.lotse.asylum.process;

import de.lotse.asylum.ProcedureDeadlines;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks whether a deadline is to be decided before the last steps of the procedure. */
@Component
class CheckEndingDeadlinesDelegate implements JavaDelegate {

    private final ProcedureDeadlines deadlines;
    private final AsylumStandards standards;

    CheckEndingDeadlinesDelegate(ProcedureDeadlines deadlines, AsylumStandards standards) {
        this.deadlines = deadlines;
        this.standards = standards;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean open =
                !deadlines
                        .undecidedBefore(
                                AsylumInstance.procedureOf(execution),
                                AsylumSupport.OUTCOME.find(execution))
                        .isEmpty();
        AsylumSupport.OPEN_DEADLINES.write(execution, open);
        AsylumSupport.SETTLE_DUE.write(execution, standards.dueFromToday(AsylumStandard.SETTLE));
    }
}
