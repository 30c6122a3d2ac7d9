package de.lotse.counselling.process;

import de.lotse.counselling.CounsellingCourse;
import de.lotse.counselling.CourseEventKind;
import de.lotse.counselling.process.CaseManagement.AttemptOutcome;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Notes an attempt to reach the client and when the next one is due. */
@Component
class RecordContactAttemptDelegate implements TaskListener {

    private final CounsellingCourse course;
    private final ContactWatch contactWatch;

    RecordContactAttemptDelegate(CounsellingCourse course, ContactWatch contactWatch) {
        this.course = course;
        this.contactWatch = contactWatch;
    }

    @Override
    public void notify(DelegateTask task) {
        AttemptOutcome outcome = CaseManagement.ATTEMPT_OUTCOME.read(task);
        String channel = CaseManagement.ATTEMPT_CHANNEL.find(task).orElse(null);
        course.note(Case.of(task), CourseEventKind.CONTACT_ATTEMPTED, outcome.name(), channel);
        boolean reached = outcome == AttemptOutcome.REACHED;
        long attempts = reached ? 0 : CaseManagement.CONTACT_ATTEMPTS.find(task).orElse(0L) + 1;
        LocalDate next = reached ? contactWatch.next(null) : contactWatch.nextAttempt();
        CaseManagement.CONTACT_ATTEMPTS.write(task, attempts);
        CaseManagement.CONTACT_LOST.write(task, contactWatch.isLostAfter(attempts));
        CaseManagement.CONTACT_WATCH_DUE.write(task, next);
    }
}
