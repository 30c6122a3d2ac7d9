package de.lotse.security;

import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;

/**
 * One transaction over the domain and the engine; tells PostgreSQL at each begin for which tenant
 * or purpose it runs, so that row level security shows just those rows.
 */
class TenantTransactionManager extends JpaTransactionManager {

    private static final long serialVersionUID = 1L;

    private static final String SET_SCOPE =
            "select set_config('app.tenant', ?, true), set_config('app.purpose', ?, true)";

    TenantTransactionManager(EntityManagerFactory entityManagerFactory) {
        super(entityManagerFactory);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        try {
            bindScope();
        } catch (SQLException | RuntimeException e) {
            doCleanupAfterCompletion(transaction);
            throw new CannotCreateTransactionException("The tenant could not be set", e);
        }
    }

    private void bindScope() throws SQLException {
        DataSource dataSource = getDataSource();
        if (dataSource == null) {
            throw new IllegalStateException("No data source");
        }
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try (PreparedStatement statement = connection.prepareStatement(SET_SCOPE)) {
            statement.setString(1, TenantScope.currentTenant().map(TenantId::toString).orElse(""));
            statement.setString(2, TenantScope.currentPurpose().map(Purpose::name).orElse(""));
            statement.execute();
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}
