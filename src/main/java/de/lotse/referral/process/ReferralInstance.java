package de.lotse.referral.process;

import de.lotse.referral.ReferralId;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The referral that a process instance follows. */
final class ReferralInstance {

    static ReferralId referralOf(VariableScope scope) {
        return new ReferralId(UUID.fromString(ReferralModel.REFERRAL_ID.read(scope)));
    }

    private ReferralInstance() {}
}
