package de.lotse.referral;

import de.lotse.casefile.CaseId;
import de.lotse.consent.RefusalReason;
import de.lotse.consent.ReleaseAnswer;
import de.lotse.consent.Releases;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stops cooperation whose consent is gone, in the transaction in which it goes. */
@Service
@Transactional
public class ConsentLoss {

    /** What became of the service says nothing about the client's will. */
    private static final Set<RefusalReason> NOT_OF_THE_CLIENT =
            EnumSet.of(RefusalReason.RECIPIENT_CLOSED, RefusalReason.RECIPIENT_MERGED);

    private final Referrals referrals;
    private final Releases releases;
    private final Exchange exchange;

    ConsentLoss(Referrals referrals, Releases releases, Exchange exchange) {
        this.referrals = referrals;
        this.releases = releases;
        this.exchange = exchange;
    }

    /** Marks the running referrals of a case that no consent covers any more, and names them. */
    public List<ReferralId> stopUncovered(CaseId caseId) {
        return referrals.of(caseId).stream()
                .filter(ReferralView::isRunning)
                .filter(ReferralView::isSent)
                .filter(referral -> referral.state() != ReferralState.CONSENT_LOST)
                .filter(this::isUncovered)
                .map(this::stop)
                .toList();
    }

    private boolean isUncovered(ReferralView referral) {
        ReleaseAnswer answer = releases.check(ReferralSending.transmissionOf(referral));
        return !answer.allowed() && !NOT_OF_THE_CLIENT.contains(answer.reason());
    }

    private ReferralId stop(ReferralView referral) {
        if (referral.isToSite()) {
            exchange.recall(referral.transmission());
        }
        RefusalReason reason = releases.check(ReferralSending.transmissionOf(referral)).reason();
        referrals.reached(
                referral.id(),
                ReferralState.CONSENT_LOST,
                ReferralEventKind.CONSENT_LOST,
                reason.name());
        return referral.id();
    }
}
