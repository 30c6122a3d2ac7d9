package de.lotse.counselling.process;

import de.lotse.casefile.CaseId;
import de.lotse.counselling.CounsellingCourse;
import de.lotse.counselling.CourseEventKind;
import de.lotse.counselling.HelpPlans;
import de.lotse.counselling.process.CaseManagement.ReviewOutcome;
import de.lotse.deadline.WorkingDayCalendar;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Notes the outcome of a review, and the next date where the Hilfeplan goes on unchanged. */
@Component
class RecordReviewDelegate implements TaskListener {

    private final HelpPlans plans;
    private final CounsellingCourse course;
    private final ServiceStandards standards;
    private final WorkingDayCalendar calendar;

    RecordReviewDelegate(
            HelpPlans plans,
            CounsellingCourse course,
            ServiceStandards standards,
            WorkingDayCalendar calendar) {
        this.plans = plans;
        this.course = course;
        this.standards = standards;
        this.calendar = calendar;
    }

    @Override
    public void notify(DelegateTask task) {
        ReviewOutcome outcome = CaseManagement.REVIEW_OUTCOME.read(task);
        course.note(Case.of(task), CourseEventKind.PLAN_REVIEWED, outcome.name(), null);
        if (outcome == ReviewOutcome.CONTINUE) {
            setNextReview(task, Case.of(task));
        }
    }

    private void setNextReview(DelegateTask task, CaseId caseId) {
        LocalDate next =
                CaseManagement.REVIEW_DATE
                        .find(task)
                        .filter(date -> date.isAfter(calendar.today()))
                        .orElseGet(() -> standards.dueFromToday(ServiceStandard.PLAN_REVIEW));
        CaseManagement.REVIEW_DATE.write(task, next);
        plans.setReviewDate(caseId, next);
    }
}
