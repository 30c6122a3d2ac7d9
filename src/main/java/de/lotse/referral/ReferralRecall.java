package de.lotse.referral;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes back what another site of the installation has not answered. */
@Service
@Transactional
public class ReferralRecall {

    private final Referrals referrals;
    private final Exchange exchange;

    ReferralRecall(Referrals referrals, Exchange exchange) {
        this.referrals = referrals;
        this.exchange = exchange;
    }

    /** Does nothing where nothing waits at another site. */
    public void recall(ReferralView referral) {
        boolean there = referral.isToSite() && referral.isSent();
        if (there && exchange.recall(referral.transmission())) {
            referrals.happened(referral.id(), ReferralEventKind.RECALLED);
        }
    }

    /** How it stands at the other site; empty where it went elsewhere. */
    @Transactional(readOnly = true)
    public Optional<IncomingState> stateAtSite(ReferralView referral) {
        return referral.isToSite() && referral.isSent()
                ? exchange.stateOf(referral.transmission())
                : Optional.empty();
    }
}
