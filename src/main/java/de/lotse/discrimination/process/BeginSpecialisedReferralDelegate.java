package de.lotse.discrimination.process;

import de.lotse.casefile.CaseId;
import de.lotse.referral.ReferralId;
import de.lotse.referral.ReferralOrigin;
import de.lotse.referral.Referrals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Begins the referral to specialised counselling or therapy. */
@Component
class BeginSpecialisedReferralDelegate implements JavaDelegate {

    private final Referrals referrals;

    BeginSpecialisedReferralDelegate(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        SpecialisedHelp help = DiscriminationReferral.SPECIALISED_HELP.read(execution);
        ReferralId referral =
                referrals.begin(
                        CaseId.of(execution.getProcessBusinessKey()),
                        ReferralOrigin.DISCRIMINATION,
                        help.service(),
                        help.purpose());
        DiscriminationReferral.REFERRAL_ID.write(execution, referral.toString());
    }
}
