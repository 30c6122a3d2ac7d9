package de.lotse.counselling.process;

import de.lotse.counselling.CounsellingCourse;
import de.lotse.counselling.CourseEventKind;
import de.lotse.counselling.HelpPlans;
import de.lotse.counselling.MeasureId;
import de.lotse.counselling.MeasureReason;
import de.lotse.counselling.MeasureState;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Notes what became of a measure. */
@Component
class RecordMeasureResultDelegate implements TaskListener {

    private final HelpPlans plans;
    private final CounsellingCourse course;

    RecordMeasureResultDelegate(HelpPlans plans, CounsellingCourse course) {
        this.plans = plans;
        this.course = course;
    }

    @Override
    public void notify(DelegateTask task) {
        MeasureId measure = MeasureId.of(CaseManagement.MEASURE_ID.read(task));
        MeasureState outcome = CaseManagement.MEASURE_OUTCOME.read(task);
        MeasureReason reason =
                outcome == MeasureState.DONE
                        ? null
                        : CaseManagement.MEASURE_REASON.find(task).orElse(null);
        int number = plans.recordMeasureResult(measure, outcome, reason);
        String which = CounsellingCourse.MEASURE + number;
        course.note(
                Case.of(task),
                CourseEventKind.MEASURE_RESULT,
                outcome.name(),
                reason == null ? which : which + "," + reason.name());
    }
}
