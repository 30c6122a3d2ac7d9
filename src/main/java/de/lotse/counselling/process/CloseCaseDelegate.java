package de.lotse.counselling.process;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseId;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Closes the case file. What has come up since the check leads back to it; asked before closing,
 * because a refusal inside would roll everything back.
 */
@Component
class CloseCaseDelegate implements JavaDelegate {

    private final CaseFiles cases;
    private final ServiceStandards standards;

    CloseCaseDelegate(CaseFiles cases, ServiceStandards standards) {
        this.cases = cases;
        this.standards = standards;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseId caseId = Case.of(execution);
        if (!cases.obstaclesToClosing(caseId).isEmpty()) {
            throw new BpmnError(CaseManagement.ERROR_MATTER_OPEN);
        }
        cases.close(caseId, CaseManagement.CLOSING_REASON.read(execution));
        LocalDate askAgain = standards.dueFromToday(ServiceStandard.CLOSING_FOLLOW_UP);
        CaseManagement.CLOSING_FOLLOW_UP_DATE.write(execution, askAgain);
    }
}
