package de.lotse.referral;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits in the exchange for the Träger of the thread. */
@Service
@Transactional
public class ExchangeDelivery {

    /**
     * The other side's answer to what was sent from here.
     *
     * @param reason why it declines; {@code null} unless it does
     */
    public record Answer(ReferralId referral, ReferralAnswer answer, DeclineReason reason) {}

    /** Something that came in, for the work list of a site. */
    public record Arrival(IncomingId id, UUID siteId) {}

    private final Exchange exchange;
    private final Referrals referrals;

    ExchangeDelivery(Exchange exchange, Referrals referrals) {
        this.exchange = exchange;
        this.referrals = referrals;
    }

    /** What came in and stands in no work list; from now on it does. */
    public List<Arrival> takeArrivals() {
        return exchange.arrivals().stream()
                .map(
                        row -> {
                            exchange.announce(row.id(), true);
                            return new Arrival(row.id(), row.siteId());
                        })
                .toList();
    }

    /** What was taken back and still stands in a work list; from now on it does not. */
    public List<IncomingId> takeRecalled() {
        return exchange.recalled().stream()
                .map(
                        row -> {
                            exchange.announce(row.id(), false);
                            return row.id();
                        })
                .toList();
    }

    /** Answers to referrals of this Träger that still wait for them; noted in the referral. */
    public List<Answer> takeAnswers() {
        return exchange.answersToMe().stream()
                .map(
                        row -> {
                            ReferralAnswer answer =
                                    row.state() == IncomingState.ACCEPTED
                                            ? ReferralAnswer.ACCEPTED
                                            : ReferralAnswer.DECLINED;
                            referrals.answered(row.referral(), answer, row.reason());
                            return new Answer(row.referral(), answer, row.reason());
                        })
                .toList();
    }
}
