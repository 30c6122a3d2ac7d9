package de.lotse.discrimination.process;

import de.lotse.casefile.CaseId;
import de.lotse.consent.TransmissionPurpose;
import de.lotse.directory.ServiceKind;
import de.lotse.referral.ReferralId;
import de.lotse.referral.ReferralOrigin;
import de.lotse.referral.Referrals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Begins the referral to the LADS, for advice on discrimination. */
@Component
class BeginLadsReferralDelegate implements JavaDelegate {

    private final Referrals referrals;

    BeginLadsReferralDelegate(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReferralId referral =
                referrals.begin(
                        CaseId.of(execution.getProcessBusinessKey()),
                        ReferralOrigin.DISCRIMINATION,
                        ServiceKind.LADS,
                        TransmissionPurpose.DISCRIMINATION_ADVICE);
        DiscriminationReferral.REFERRAL_ID.write(execution, referral.toString());
    }
}
