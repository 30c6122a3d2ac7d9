package de.lotse.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.lotse.testing.IntegrationTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class TenantSeparationTest extends IntegrationTest {

    private static final TenantId CARITAS = TenantId.of("c0000000-0000-4000-8000-000000000001");

    @Autowired private JdbcClient jdbc;
    @Autowired private ScopedTransactions transactions;
    @Autowired private PlatformTransactionManager transactionManager;

    @Test
    void withoutATenantNoRowIsVisible() {
        assertThat(countStaff()).isZero();
    }

    @Test
    void aTenantSeesItsOwnRowsOnly() {
        assertThat(transactions.read(CARITAS, this::usernames))
                .contains("beraterin", "admin")
                .doesNotContain("fremd", "betrieb");
    }

    @Test
    void theRuntimeRoleCannotSwitchThePoliciesOff() {
        assertThatThrownBy(() -> jdbc.sql("alter table staff disable row level security").update())
                .hasMessageContaining("staff");
    }

    @Test
    void theTenantCannotChangeInsideATransaction() {
        TransactionTemplate transaction = new TransactionTemplate(transactionManager);
        assertThatThrownBy(
                        () ->
                                TenantScope.run(
                                        CARITAS,
                                        () ->
                                                transaction.executeWithoutResult(
                                                        status ->
                                                                TenantScope.callFor(
                                                                        Purpose.FIGURES,
                                                                        () -> null))))
                .isInstanceOf(IllegalStateException.class);
    }

    private List<String> usernames() {
        return jdbc.sql("select username from staff").query(String.class).list();
    }

    private long countStaff() {
        return jdbc.sql("select count(*) from staff").query(Long.class).single();
    }
}
