package de.lotse.counselling.process;

import de.lotse.counselling.CounsellingCourse;
import de.lotse.counselling.CourseEventKind;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Notes how the supervision saw to a deadline in danger. */
@Component
class RecordDeadlineCheckDelegate implements TaskListener {

    private final CounsellingCourse course;

    RecordDeadlineCheckDelegate(CounsellingCourse course) {
        this.course = course;
    }

    @Override
    public void notify(DelegateTask task) {
        String action = CaseManagement.DEADLINE_ACTION.read(task);
        course.note(Case.of(task), CourseEventKind.DEADLINE_CHECKED, action, null);
    }
}
