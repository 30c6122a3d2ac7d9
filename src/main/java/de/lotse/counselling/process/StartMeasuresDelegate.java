package de.lotse.counselling.process;

import de.lotse.casefile.CaseId;
import de.lotse.counselling.HelpPlans;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Gives the process the open measures of the agreed Hilfeplan and the date of its review. */
@Component
class StartMeasuresDelegate implements JavaDelegate {

    private final HelpPlans plans;
    private final ServiceStandards standards;

    StartMeasuresDelegate(HelpPlans plans, ServiceStandards standards) {
        this.plans = plans;
        this.standards = standards;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseId caseId = Case.of(execution);
        List<String> measures =
                plans.openMeasures(caseId).stream()
                        .map(measure -> measure.id().toString())
                        .toList();
        LocalDate review =
                plans.reviewDate(caseId)
                        .orElseGet(() -> standards.dueFromToday(ServiceStandard.PLAN_REVIEW));
        CaseManagement.MEASURE_IDS.write(execution, measures);
        CaseManagement.REVIEW_DATE.write(execution, review);
    }
}
