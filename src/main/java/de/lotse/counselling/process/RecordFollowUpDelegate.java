package de.lotse.counselling.process;

import de.lotse.counselling.CounsellingCourse;
import de.lotse.counselling.CourseEventKind;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Notes an agreed follow-up; until then nobody misses a contact. */
@Component
class RecordFollowUpDelegate implements JavaDelegate {

    private final CounsellingCourse course;
    private final ContactWatch contactWatch;
    private final CaseManagementWorkflow workflow;

    RecordFollowUpDelegate(
            CounsellingCourse course, ContactWatch contactWatch, CaseManagementWorkflow workflow) {
        this.course = course;
        this.contactWatch = contactWatch;
        this.workflow = workflow;
    }

    @Override
    public void execute(DelegateExecution execution) {
        LocalDate followUp = CaseManagement.FOLLOW_UP_DATE.read(execution);
        course.note(Case.of(execution), CourseEventKind.FOLLOW_UP_SET, null, null);
        workflow.expectContactFrom(Case.of(execution), contactWatch.next(followUp));
    }
}
