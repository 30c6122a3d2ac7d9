package de.lotse.counselling.process;

import de.lotse.counselling.CounsellingCourse;
import de.lotse.counselling.CourseEventKind;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Notes what came of asking after the closing. */
@Component
class RecordFollowUpCheckDelegate implements TaskListener {

    private final CounsellingCourse course;

    RecordFollowUpCheckDelegate(CounsellingCourse course) {
        this.course = course;
    }

    @Override
    public void notify(DelegateTask task) {
        String result = CaseManagement.FOLLOW_UP_RESULT.read(task);
        course.note(Case.of(task), CourseEventKind.ASKED_AFTER_CLOSING, result, null);
    }
}
