package de.lotse.organisation;

import de.lotse.security.Purpose;
import de.lotse.security.Role;
import de.lotse.security.ScopedTransactions;
import de.lotse.security.StaffAccount;
import de.lotse.security.StaffAccounts;
import de.lotse.security.StaffId;
import de.lotse.security.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Read with every request, therefore one statement and no entities. */
@Component
class DatabaseStaffAccounts implements StaffAccounts {

    private static final String SELECT =
            """
            select s.id, s.tenant_id, s.username, s.display_name, s.email, s.password_hash,
                   s.initial_password_until, s.active and coalesce(t.active, true) as active,
                   (select string_agg(r.role, ',') from staff_role r where r.staff_id = s.id) roles,
                   (select string_agg(x.site_id::text, ',') from staff_site x
                     where x.staff_id = s.id) sites
              from staff s left join tenant t on t.id = s.tenant_id
            """;

    private final JdbcClient jdbc;
    private final ScopedTransactions transactions;

    DatabaseStaffAccounts(JdbcClient jdbc, ScopedTransactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Override
    public Optional<StaffAccount> findByUsername(String username) {
        if (username.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        return query("where s.username = ?", username).stream().findFirst();
    }

    @Override
    public Optional<StaffAccount> findById(StaffId id) {
        return query("where s.id = ?", id.value()).stream().findFirst();
    }

    @Override
    public List<StaffAccount> findByTenant(TenantId tenant) {
        return query("where s.tenant_id = ? order by s.display_name", tenant.value());
    }

    @Override
    public List<StaffAccount> findOfInstallation() {
        return query("where s.tenant_id is null order by s.display_name");
    }

    @Override
    public Map<TenantId, String> tenantNames() {
        Map<TenantId, String> names = new HashMap<>();
        names(jdbc.sql("select id, name from tenant"))
                .forEach((id, name) -> names.put(new TenantId(id), name));
        return names;
    }

    @Override
    public Map<UUID, String> siteNames(TenantId tenant) {
        return names(
                jdbc.sql("select id, name from site where tenant_id = ?").param(tenant.value()));
    }

    private Map<UUID, String> names(JdbcClient.StatementSpec statement) {
        Map<UUID, String> names = new HashMap<>();
        transactions.read(
                Purpose.SIGN_IN,
                () -> {
                    statement.query(
                            row -> {
                                names.put(row.getObject("id", UUID.class), row.getString("name"));
                            });
                    return null;
                });
        return names;
    }

    private List<StaffAccount> query(String condition, Object... parameters) {
        return transactions.read(
                Purpose.SIGN_IN,
                () ->
                        jdbc.sql(SELECT + condition)
                                .params(parameters)
                                .query(DatabaseStaffAccounts::account)
                                .list());
    }

    private static StaffAccount account(ResultSet row, int number) throws SQLException {
        UUID tenant = row.getObject("tenant_id", UUID.class);
        return new StaffAccount(
                new StaffId(row.getObject("id", UUID.class)),
                tenant == null ? null : new TenantId(tenant),
                row.getString("username"),
                row.getString("display_name"),
                row.getString("email"),
                row.getString("password_hash"),
                instant(row.getTimestamp("initial_password_until")),
                row.getBoolean("active"),
                parts(row.getString("roles")).stream()
                        .map(Role::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                parts(row.getString("sites")).stream()
                        .map(UUID::fromString)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static Instant instant(Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    private static Set<String> parts(String joined) {
        return joined == null ? Set.of() : Set.copyOf(Arrays.asList(joined.split(",")));
    }
}
