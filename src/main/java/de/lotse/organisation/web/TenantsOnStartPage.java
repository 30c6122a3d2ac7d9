package de.lotse.organisation.web;

import de.lotse.organisation.InstallationAdministration;
import de.lotse.security.CurrentPerson;
import de.lotse.security.Role;
import de.lotse.web.StartPagePart;
import org.springframework.stereotype.Component;

/** For operators: the Träger of the installation. */
@Component
class TenantsOnStartPage implements StartPagePart {

    private static final int ORDER = 91;

    private final InstallationAdministration administration;

    TenantsOnStartPage(InstallationAdministration administration) {
        this.administration = administration;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean isFor(CurrentPerson person) {
        return person.has(Role.OPERATOR);
    }

    @Override
    public String template() {
        return "organisation/start-tenants";
    }

    @Override
    public Object content(CurrentPerson person) {
        return administration.tenants();
    }
}
