package de.lotse.organisation.web;

import de.lotse.security.StaffAccounts;
import de.lotse.testing.browser.SamplePages;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class OrganisationSamplePages implements SamplePages {

    private static final String MAINZ = "c0000000-0000-4000-8000-0000000000a1";
    private static final String SITES = "/verwaltung/standorte";
    private static final String STAFF = "/verwaltung/personal";
    private static final String TENANTS = "/verwaltung/traeger";
    private static final String ACCOUNTS = "/verwaltung/zugaenge";

    private final StaffAccounts accounts;

    OrganisationSamplePages(StaffAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Map<String, Visit> visits() {
        Map<String, Visit> visits = new HashMap<>();
        for (String path : Set.of(SITES, SITES + "/neu", STAFF, STAFF + "/neu")) {
            visits.put(path, new Visit("admin", path));
        }
        visits.put(SITES + "/{id}", new Visit("admin", SITES + "/" + MAINZ));
        visits.put(STAFF + "/{id}", new Visit("admin", STAFF + "/" + id("leitung")));
        visits.put("/verwaltung/protokoll", new Visit("admin", "/verwaltung/protokoll"));
        for (String path : Set.of(TENANTS, TENANTS + "/neu", ACCOUNTS, ACCOUNTS + "/neu")) {
            visits.put(path, new Visit("betrieb", path));
        }
        visits.put(TENANTS + "/{id}", new Visit("betrieb", TENANTS + "/" + tenant()));
        visits.put(ACCOUNTS + "/{id}", new Visit("betrieb", ACCOUNTS + "/" + id("liga")));
        visits.put("/konto", new Visit("beraterin", "/konto"));
        visits.put("/konto/kennwort", new Visit("beraterin", "/konto/kennwort"));
        return visits;
    }

    @Override
    public Set<String> shownElsewhere() {
        return Set.of("/einrichtung");
    }

    private UUID id(String username) {
        return accounts.findByUsername(username).orElseThrow().id().value();
    }

    private UUID tenant() {
        return accounts.findByUsername("admin").orElseThrow().tenant().value();
    }
}
