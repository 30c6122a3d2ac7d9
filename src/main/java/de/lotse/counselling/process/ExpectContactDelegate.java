package de.lotse.counselling.process;

import de.lotse.workflow.ProcessVariable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sets the day from which a contact is missed, and forgets earlier attempts. */
@Component
class ExpectContactDelegate implements JavaDelegate {

    private final ContactWatch contactWatch;

    ExpectContactDelegate(ContactWatch contactWatch) {
        this.contactWatch = contactWatch;
    }

    @Override
    public void execute(DelegateExecution execution) {
        LocalDate next = contactWatch.next(plannedContact(execution));
        CaseManagement.CONTACT_WATCH_DUE.write(execution, next);
        CaseManagement.CONTACT_ATTEMPTS.write(execution, 0L);
        CaseManagement.CONTACT_LOST.write(execution, false);
    }

    private static LocalDate plannedContact(DelegateExecution execution) {
        Stream<ProcessVariable<LocalDate>> plans =
                Stream.of(CaseManagement.FOLLOW_UP_DATE, CaseManagement.REVIEW_DATE);
        return plans.flatMap(plan -> plan.find(execution).stream())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
