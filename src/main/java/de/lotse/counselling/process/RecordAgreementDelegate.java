package de.lotse.counselling.process;

import de.lotse.casefile.CaseId;
import de.lotse.counselling.Agreement;
import de.lotse.counselling.AgreementMode;
import de.lotse.counselling.CounsellingCourse;
import de.lotse.counselling.CourseEventKind;
import de.lotse.counselling.HelpPlans;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Notes what the client says to the Hilfeplan. */
@Component
class RecordAgreementDelegate implements TaskListener {

    private final HelpPlans plans;
    private final CounsellingCourse course;

    RecordAgreementDelegate(HelpPlans plans, CounsellingCourse course) {
        this.plans = plans;
        this.course = course;
    }

    @Override
    public void notify(DelegateTask task) {
        CaseId caseId = Case.of(task);
        Agreement answer = CaseManagement.AGREEMENT.read(task);
        AgreementMode mode = CaseManagement.AGREEMENT_MODE.find(task).orElse(null);
        plans.recordAgreement(caseId, answer, mode);
        course.note(
                caseId,
                CourseEventKind.PLAN_AGREEMENT,
                answer.name(),
                answer == Agreement.AGREED && mode != null ? mode.name() : null);
    }
}
