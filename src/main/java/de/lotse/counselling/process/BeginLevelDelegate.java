package de.lotse.counselling.process;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseLevel;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Carries a decision on the form of counselling into the case file, whichever way it came about.
 */
@Component
class BeginLevelDelegate implements JavaDelegate {

    private final CaseFiles cases;

    BeginLevelDelegate(CaseFiles cases) {
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseLevel level = CaseManagement.NEW_LEVEL.read(execution);
        String reason = CaseManagement.LEVEL_REASON.find(execution).orElse(null);
        cases.changeLevel(Case.of(execution), level, reason);
        CaseManagement.LEVEL.write(execution, level);
        CaseManagement.LEVEL_REASON.write(execution, null);
    }
}
