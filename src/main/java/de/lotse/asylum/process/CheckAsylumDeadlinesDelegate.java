package de.lotse.asylum.process;

import de.lotse.asylum.ProcedureDeadlines;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks whether a deadline of the procedure is still to be decided. */
@Component
class CheckAsylumDeadlinesDelegate implements JavaDelegate {

    private final ProcedureDeadlines deadlines;
    private final AsylumStandards standards;

    CheckAsylumDeadlinesDelegate(ProcedureDeadlines deadlines, AsylumStandards standards) {
        this.deadlines = deadlines;
        this.standards = standards;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean open = !deadlines.undecided(AsylumInstance.procedureOf(execution)).isEmpty();
        AsylumSupport.OPEN_DEADLINES.write(execution, open);
        AsylumSupport.SETTLE_DUE.write(execution, standards.dueFromToday(AsylumStandard.SETTLE));
    }
}
