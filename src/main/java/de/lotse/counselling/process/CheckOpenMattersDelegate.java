package de.lotse.counselling.process;

import de.lotse.casefile.CaseFiles;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks whether anything stands against closing the case. */
@Component
class CheckOpenMattersDelegate implements JavaDelegate {

    private final CaseFiles cases;

    CheckOpenMattersDelegate(CaseFiles cases) {
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean open = !cases.obstaclesToClosing(Case.of(execution)).isEmpty();
        CaseManagement.OPEN_MATTERS.write(execution, open);
    }
}
