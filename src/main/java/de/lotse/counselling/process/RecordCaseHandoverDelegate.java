package de.lotse.counselling.process;

import de.lotse.casefile.ClosingReason;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The case ends because another service has taken it over. */
@Component
class RecordCaseHandoverDelegate implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        CaseManagement.CLOSING_REASON.write(execution, ClosingReason.HANDED_OVER);
    }
}
