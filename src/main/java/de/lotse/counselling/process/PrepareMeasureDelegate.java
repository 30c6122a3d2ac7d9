package de.lotse.counselling.process;

import de.lotse.counselling.HelpPlans;
import de.lotse.counselling.OpenMeasure;
import de.lotse.workflow.ModelWords;
import java.time.ZoneOffset;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Gives the task of a measure its number in the Hilfeplan and its date. */
@Component
class PrepareMeasureDelegate implements TaskListener {

    private final HelpPlans plans;

    PrepareMeasureDelegate(HelpPlans plans) {
        this.plans = plans;
    }

    @Override
    public void notify(DelegateTask task) {
        String id = CaseManagement.MEASURE_ID.read(task);
        plans.openMeasures(Case.of(task)).stream()
                .filter(measure -> measure.id().toString().equals(id))
                .findFirst()
                .ifPresent(measure -> prepare(task, measure));
    }

    private static void prepare(DelegateTask task, OpenMeasure measure) {
        CaseManagement.MEASURE_NUMBER.write(task, (long) measure.number());
        task.setName(ModelWords.numbered(task.getName(), measure.number()));
        if (measure.dueOn() != null) {
            task.setDueDate(Date.from(measure.dueOn().atStartOfDay(ZoneOffset.UTC).toInstant()));
        }
    }
}
