package de.lotse.referral.web;

import de.lotse.referral.IncomingReferrals;
import de.lotse.security.CurrentPerson;
import de.lotse.security.Role;
import de.lotse.web.StartPagePart;
import org.springframework.stereotype.Component;

/** For advisers: how many referrals of other sites wait for an answer. */
@Component
class IncomingOnStartPage implements StartPagePart {

    private static final int ORDER = 40;

    private final IncomingReferrals incoming;

    IncomingOnStartPage(IncomingReferrals incoming) {
        this.incoming = incoming;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean isFor(CurrentPerson person) {
        return person.has(Role.ADVISER);
    }

    @Override
    public String template() {
        return "referral/start";
    }

    @Override
    public Long content(CurrentPerson person) {
        return incoming.waitingForCurrentPerson();
    }
}
