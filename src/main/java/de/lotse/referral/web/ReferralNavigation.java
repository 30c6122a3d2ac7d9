package de.lotse.referral.web;

import de.lotse.security.CurrentPerson;
import de.lotse.security.Role;
import de.lotse.web.NavigationEntry;
import de.lotse.web.NavigationPart;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class ReferralNavigation implements NavigationPart {

    private static final NavigationEntry ENTRY =
            new NavigationEntry(IncomingController.PATH, "referral.navigation", "next", 28);

    @Override
    public List<NavigationEntry> entries(CurrentPerson person) {
        return person.has(Role.ADVISER) ? List.of(ENTRY) : List.of();
    }
}
