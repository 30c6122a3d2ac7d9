package de.lotse.casefile;

import de.lotse.organisation.Site;
import de.lotse.organisation.SiteId;
import de.lotse.organisation.Sites;
import de.lotse.security.TenantScope;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives out case numbers, ascending by site and year. */
@Component
class CaseNumbers {

    private static final String NEXT =
            "insert into case_number_series (tenant_id, site_id, year, last_number) values (?, ?,"
                    + " ?, 1) on conflict (site_id, year) do update set last_number ="
                    + " case_number_series.last_number + 1 returning last_number";

    private final JdbcClient jdbc;
    private final Sites sites;
    private final Clock clock;

    CaseNumbers(JdbcClient jdbc, Sites sites, Clock clock) {
        this.jdbc = jdbc;
        this.sites = sites;
        this.clock = clock;
    }

    /** The series' row stays locked until the transaction ends, so that no number is left out. */
    CaseNumber next(UUID siteId) {
        String code = sites.find(new SiteId(siteId)).map(Site::code).orElseThrow();
        int year = LegalTime.today(clock).getYear();
        int running =
                jdbc.sql(NEXT)
                        .params(TenantScope.requireTenant().value(), siteId, year)
                        .query(Integer.class)
                        .single();
        return CaseNumber.of(code, year, running);
    }
}
