package de.lotse.referral.process;

import de.lotse.referral.IncomingId;
import de.lotse.referral.IncomingReferrals;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Declines for the team what nobody has answered in time. */
@Component
class DeclineIncomingDelegate implements JavaDelegate {

    private final IncomingReferrals incoming;

    DeclineIncomingDelegate(IncomingReferrals incoming) {
        this.incoming = incoming;
    }

    @Override
    public void execute(DelegateExecution execution) {
        incoming.declineForTeam(
                new IncomingId(UUID.fromString(IncomingModel.INCOMING_ID.read(execution))),
                IncomingModel.DECLINE_REASON.read(execution));
    }
}
