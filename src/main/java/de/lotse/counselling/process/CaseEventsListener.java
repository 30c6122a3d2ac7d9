package de.lotse.counselling.process;

import de.lotse.casefile.CaseOpened;
import de.lotse.casefile.CaseReassigned;
import de.lotse.casefile.ContactRecorded;
import de.lotse.casefile.FollowUpRequested;
import de.lotse.counselling.MatterAgreed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens to a case file reaches its process in the same transaction. */
@Component
class CaseEventsListener {

    private final CaseManagementWorkflow workflow;

    CaseEventsListener(CaseManagementWorkflow workflow) {
        this.workflow = workflow;
    }

    @EventListener
    void on(CaseOpened event) {
        workflow.start(event.file());
    }

    @EventListener
    void on(ContactRecorded event) {
        if (event.caseId() != null) {
            workflow.contactMade(event.caseId(), event.tookPlaceOn());
        }
    }

    @EventListener
    void on(FollowUpRequested event) {
        workflow.followUpRequested(event.caseId(), event.on());
    }

    @EventListener
    void on(MatterAgreed event) {
        if (event.kind().isAdvocacy()) {
            workflow.advocacyAgreed(event.caseId(), event.id().toString(), event.dueOn());
        } else {
            workflow.immediateMeasureNeeded(event.caseId(), event.id().toString(), event.dueOn());
        }
    }

    @EventListener
    void on(CaseReassigned event) {
        workflow.reassign(event.caseId(), event.toLogin());
    }
}
