package de.lotse.organisation;

import de.lotse.security.Purpose;
import de.lotse.security.ScopedTransactions;
import de.lotse.security.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The Standorte of all Träger of the installation, to which cases and their data may go. Reads
 * across tenants under {@link Purpose#HANDOVER}; names only, nothing of a client.
 */
@Component
public class PartnerSites {

    private static final String SELECT =
            "select s.id, s.tenant_id, s.name, t.name as tenant_name, s.active and t.active as active"
                    + " from site s join tenant t on t.id = s.tenant_id";

    private final JdbcClient jdbc;
    private final ScopedTransactions transactions;

    PartnerSites(JdbcClient jdbc, ScopedTransactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** The site, also when it is no longer active. */
    public Optional<PartnerSite> find(SiteId id) {
        return transactions.read(
                Purpose.HANDOVER,
                () ->
                        jdbc.sql(SELECT + " where s.id = ?")
                                .param(id.value())
                                .query(PartnerSites::site)
                                .optional());
    }

    /** Those that work, by Träger and name. */
    public List<PartnerSite> active() {
        return transactions.read(
                Purpose.HANDOVER,
                () ->
                        jdbc.sql(SELECT + " where s.active and t.active order by t.name, s.name")
                                .query(PartnerSites::site)
                                .list());
    }

    private static PartnerSite site(ResultSet row, int number) throws SQLException {
        return new PartnerSite(
                new SiteId(row.getObject("id", UUID.class)),
                new TenantId(row.getObject("tenant_id", UUID.class)),
                row.getString("name"),
                row.getString("tenant_name"),
                row.getBoolean("active"));
    }
}
