package de.lotse.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.lotse.demo.EmbeddedDatabase;
import de.lotse.security.ScopedTransactions;
import de.lotse.security.TenantId;
import de.lotse.testing.IntegrationTest;
import de.lotse.testing.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class AuditChainTest extends IntegrationTest {

    @Autowired private AuditTrail audit;
    @Autowired private AuditChain chain;
    @Autowired private ScopedTransactions transactions;
    @Autowired private JdbcClient jdbc;

    private final TenantId tenant = new TenantId(UUID.randomUUID());

    @Test
    void everyEntryIsSealedOnce() {
        record(3);
        assertThat(chain.seal(tenant)).isEqualTo(3);
        assertThat(chain.seal(tenant)).isZero();
        record(2);
        assertThat(chain.seal(tenant)).isEqualTo(2);

        AuditVerification result = chain.verify(tenant);
        assertThat(result.isIntact()).isTrue();
        assertThat(result.sealed()).isEqualTo(5);
        assertThat(result.head()).hasSize(64);
    }

    @Test
    void aChangedEntryIsFound() throws SQLException {
        record(3);
        chain.seal(tenant);
        asDatabaseAdministrator(
                "update audit_entry set details = '{\"code\": \"forged\"}' where id ="
                        + " (select entry_id from audit_seal where number = 2 and tenant_id = '"
                        + tenant
                        + "')");
        assertThat(chain.verify(tenant).firstBroken()).isEqualTo(2);
    }

    @Test
    void aRemovedEntryIsFound() throws SQLException {
        record(3);
        chain.seal(tenant);
        asDatabaseAdministrator(
                "with gone as (delete from audit_seal where number = 2 and tenant_id = '"
                        + tenant
                        + "' returning entry_id) select 1 from gone");
        assertThat(chain.verify(tenant).firstBroken()).isEqualTo(2);
    }

    @Test
    void whatBecomesVisibleLateIsSealedToo() {
        long first = -ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE);
        record(1);
        chain.seal(tenant);
        transactions.write(
                tenant,
                () ->
                        jdbc.sql(
                                        "insert into audit_entry (id, tenant_id, recorded_at, action,"
                                                + " subject_type, subject_id) overriding system value"
                                                + " values (?, ?, now() + interval '10 years', 'LATE', 'TEST', ?)")
                                .params(first, tenant.value(), UUID.randomUUID())
                                .update());
        assertThat(chain.seal(tenant)).isEqualTo(1);
        assertThat(chain.verify(tenant).sealed()).isEqualTo(2);
    }

    @Test
    void theApplicationItselfCanNeitherChangeNorDeleteEntries() {
        record(1);
        assertThatThrownBy(() -> write("update audit_entry set action = 'X'"))
                .hasMessageContaining("audit_entry");
        assertThatThrownBy(() -> write("delete from audit_entry"))
                .hasMessageContaining("audit_entry");
    }

    private void record(int entries) {
        for (int i = 0; i < entries; i++) {
            String code = "number " + i;
            transactions.write(
                    tenant,
                    () -> {
                        audit.record("TESTED", "TEST", UUID.randomUUID(), Map.of("code", code));
                        return null;
                    });
        }
    }

    private void write(String statement) {
        transactions.write(tenant, () -> jdbc.sql(statement).update());
    }

    private static void asDatabaseAdministrator(String statement) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(
                                TestDatabase.get().jdbcUrl(), EmbeddedDatabase.OWNER, "");
                Statement sql = connection.createStatement()) {
            sql.execute("alter table audit_entry no force row level security");
            sql.execute("alter table audit_seal no force row level security");
            sql.execute(statement);
            sql.execute("alter table audit_entry force row level security");
            sql.execute("alter table audit_seal force row level security");
        }
    }
}
