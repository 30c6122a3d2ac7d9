package de.lotse.organisation.web;

import de.lotse.security.CurrentPerson;
import de.lotse.security.Role;
import de.lotse.web.NavigationEntry;
import de.lotse.web.NavigationPart;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class OrganisationNavigation implements NavigationPart {

    private static final int SITES = 80;
    private static final int STAFF = 81;
    private static final int TENANTS = 82;
    private static final int ACCOUNTS = 83;
    private static final int AUDIT = 84;

    @Override
    public List<NavigationEntry> entries(CurrentPerson person) {
        List<NavigationEntry> entries = new ArrayList<>();
        if (person.has(Role.ADMIN)) {
            entries.add(entry("standorte", "organisation.sites", "location", SITES));
            entries.add(entry("personal", "organisation.staff", "users", STAFF));
        }
        if (person.has(Role.OPERATOR)) {
            entries.add(entry("traeger", "organisation.tenants", "directory", TENANTS));
            entries.add(entry("zugaenge", "organisation.accounts.short", "users", ACCOUNTS));
        }
        if (person.has(Role.ADMIN) || person.has(Role.OPERATOR)) {
            entries.add(entry("protokoll", "organisation.audit", "history", AUDIT));
        }
        return entries;
    }

    private static NavigationEntry entry(String path, String key, String icon, int order) {
        return new NavigationEntry("/verwaltung/" + path, key, icon, order);
    }
}
