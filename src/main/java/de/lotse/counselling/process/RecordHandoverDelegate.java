package de.lotse.counselling.process;

import de.lotse.counselling.CounsellingCourse;
import de.lotse.counselling.CourseEventKind;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Notes the handover to regular services. */
@Component
class RecordHandoverDelegate implements TaskListener {

    private final CounsellingCourse course;

    RecordHandoverDelegate(CounsellingCourse course) {
        this.course = course;
    }

    @Override
    public void notify(DelegateTask task) {
        String services =
                CaseManagement.HANDOVER_SERVICES
                        .find(task)
                        .filter(codes -> !codes.isEmpty())
                        .map(codes -> String.join(",", codes))
                        .orElse(null);
        String outcome = CaseManagement.HANDOVER_OUTCOME.read(task);
        course.note(Case.of(task), CourseEventKind.HANDED_OVER, outcome, services);
    }
}
