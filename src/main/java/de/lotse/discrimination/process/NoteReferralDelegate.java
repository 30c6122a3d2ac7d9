package de.lotse.discrimination.process;

import de.lotse.discrimination.DiscriminationCourse;
import de.lotse.discrimination.DiscriminationEventKind;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps the result of a referral in the course of the discrimination case. */
@Component
class NoteReferralDelegate implements JavaDelegate {

    private final DiscriminationCourse course;

    NoteReferralDelegate(DiscriminationCourse course) {
        this.course = course;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean toLads =
                DiscriminationReferral.SERVICE_NOTE_LADS_REFERRAL.equals(
                        execution.getCurrentActivityId());
        course.note(
                DiscriminationInstance.of(execution),
                toLads
                        ? DiscriminationEventKind.REFERRED_TO_LADS
                        : DiscriminationEventKind.REFERRED_TO_SPECIALISTS,
                DiscriminationReferral.REFERRAL_OUTCOME.read(execution).name(),
                null);
    }
}
