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
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class DatabaseStaffAccounts implements StaffAccounts {

    private static final String BY_USERNAME =
            "select s.id, s.tenant_id, s.username, s.display_name, s.password_hash, s.active,"
                    + " (select string_agg(r.role, ',') from staff_role r where r.staff_id = s.id) roles,"
                    + " (select string_agg(x.site_id::text, ',') from staff_site x where x.staff_id ="
                    + " s.id) sites from staff s where s.username = ?";

    private final JdbcClient jdbc;
    private final ScopedTransactions transactions;

    DatabaseStaffAccounts(JdbcClient jdbc, ScopedTransactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Override
    public Optional<StaffAccount> findByUsername(String username) {
        return transactions.read(Purpose.SIGN_IN, () -> query(username));
    }

    private Optional<StaffAccount> query(String username) {
        return jdbc.sql(BY_USERNAME)
                .param(username)
                .query(DatabaseStaffAccounts::account)
                .optional();
    }

    private static StaffAccount account(ResultSet row, int number) throws SQLException {
        UUID tenant = row.getObject("tenant_id", UUID.class);
        return new StaffAccount(
                new StaffId(row.getObject("id", UUID.class)),
                tenant == null ? null : new TenantId(tenant),
                row.getString("username"),
                row.getString("display_name"),
                row.getString("password_hash"),
                row.getBoolean("active"),
                parts(row.getString("roles")).stream()
                        .map(Role::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                parts(row.getString("sites")).stream()
                        .map(UUID::fromString)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static Set<String> parts(String joined) {
        return joined == null ? Set.of() : Set.copyOf(Arrays.asList(joined.split(",")));
    }
}
