package de.lotse.casefile;

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
    private final Clock clock;

    CaseNumbers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The series' row stays locked until the transaction ends, so that no number is left out. */
    CaseNumber next(UUID siteId) {
        int year = LegalTime.today(clock).getYear();
        int running =
                jdbc.sql(NEXT)
                        .params(TenantScope.requireTenant().value(), siteId, year)
                        .query(Integer.class)
                        .single();
        return CaseNumber.of(siteCode(siteId), year, running);
    }

    private String siteCode(UUID siteId) {
        return jdbc.sql("select code from site where id = ?")
                .param(siteId)
                .query(String.class)
                .single();
    }
}
