package de.lotse.referral;

import de.lotse.deadline.DeadlineId;
import de.lotse.deadline.DeadlineRegister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands a whole case over: until the other side has accepted, every deadline stays here. */
@Service
@Transactional
public class CaseHandover {

    private final Referrals referrals;
    private final ReferralPackages packages;
    private final DeadlineRegister deadlines;

    CaseHandover(Referrals referrals, ReferralPackages packages, DeadlineRegister deadlines) {
        this.referrals = referrals;
        this.packages = packages;
        this.deadlines = deadlines;
    }

    /**
     * The other side has accepted. Deadlines that it knows as they are now are its own from here
     * on; what was added or corrected since stays open, and keeps the case open. So does everything
     * where the other side is not on this installation: its word is no proof.
     */
    public void accepted(ReferralId id) {
        ReferralView referral = referrals.require(id);
        if (!referral.isToSite()) {
            return;
        }
        packages.find(referral.transmission().value()).stream()
                .flatMap(content -> content.deadlines().stream())
                .forEach(
                        handedOver ->
                                deadlines.handOver(
                                        new DeadlineId(handedOver.id()),
                                        handedOver.due(),
                                        handedOver.precautionaryDue()));
    }
}
