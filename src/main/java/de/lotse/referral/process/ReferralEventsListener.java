package de.lotse.referral.process;

import de.lotse.casefile.CaseId;
import de.lotse.casefile.CaseReassigned;
import de.lotse.consent.ConsentExpired;
import de.lotse.consent.ConsentNarrowed;
import de.lotse.consent.ConsentWithdrawn;
import de.lotse.referral.ConsentLoss;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The processes of the referrals follow what happens, in the same transaction. */
@Component
class ReferralEventsListener {

    private final ReferralWorkflow workflow;
    private final ConsentLoss loss;

    ReferralEventsListener(ReferralWorkflow workflow, ConsentLoss loss) {
        this.workflow = workflow;
        this.loss = loss;
    }

    @EventListener
    void on(ConsentWithdrawn event) {
        consentLost(event.caseId());
    }

    @EventListener
    void on(ConsentExpired event) {
        consentLost(event.caseId());
    }

    @EventListener
    void on(ConsentNarrowed event) {
        consentLost(event.caseId());
    }

    @EventListener
    void on(CaseReassigned event) {
        workflow.reassign(event.caseId(), event.toLogin());
    }

    private void consentLost(CaseId caseId) {
        loss.stopUncovered(caseId).forEach(workflow::consentLost);
    }
}
