package de.lotse.organisation.web;

import de.lotse.organisation.StaffAdministration;
import de.lotse.security.CurrentPerson;
import de.lotse.security.Role;
import de.lotse.web.StartPagePart;
import org.springframework.stereotype.Component;

/** For administrators: the accounts of their Träger. */
@Component
class AccountsOnStartPage implements StartPagePart {

    private static final int ORDER = 90;

    private final StaffAdministration administration;

    AccountsOnStartPage(StaffAdministration administration) {
        this.administration = administration;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean isFor(CurrentPerson person) {
        return person.has(Role.ADMIN);
    }

    @Override
    public String template() {
        return "organisation/start-accounts";
    }

    @Override
    public Object content(CurrentPerson person) {
        return administration.atAGlance();
    }
}
