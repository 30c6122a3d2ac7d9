package de.lotse.counselling.process;

import de.lotse.casefile.CaseId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** The case a process works for: its business key. */
final class Case {

    static CaseId of(DelegateExecution execution) {
        return CaseId.of(execution.getProcessBusinessKey());
    }

    static CaseId of(DelegateTask task) {
        return of(task.getExecution());
    }

    private Case() {}
}
