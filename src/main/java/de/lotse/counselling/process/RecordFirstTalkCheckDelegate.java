package de.lotse.counselling.process;

import de.lotse.counselling.CounsellingCourse;
import de.lotse.counselling.CourseEventKind;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Notes what the supervision arranged for an overdue first talk. */
@Component
class RecordFirstTalkCheckDelegate implements TaskListener {

    private final CounsellingCourse course;

    RecordFirstTalkCheckDelegate(CounsellingCourse course) {
        this.course = course;
    }

    @Override
    public void notify(DelegateTask task) {
        String action = CaseManagement.OVERDUE_ACTION.read(task);
        course.note(Case.of(task), CourseEventKind.FIRST_TALK_OVERDUE_CHECKED, action, null);
    }
}
