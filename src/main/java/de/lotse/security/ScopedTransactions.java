package de.lotse.security;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Work in a transaction of its own, for a tenant or a purpose of its own, whatever surrounds it.
 */
@Component
public class ScopedTransactions {

    private final TransactionTemplate reading;
    private final TransactionTemplate writing;

    ScopedTransactions(PlatformTransactionManager transactions) {
        this.reading = template(transactions, true);
        this.writing = template(transactions, false);
    }

    private static TransactionTemplate template(
            PlatformTransactionManager transactions, boolean readOnly) {
        TransactionTemplate template = new TransactionTemplate(transactions);
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        template.setReadOnly(readOnly);
        return template;
    }

    /** Reads across tenants. */
    public <T> T read(Purpose purpose, Supplier<T> work) {
        return TenantScope.callApart(null, purpose, () -> reading.execute(status -> work.get()));
    }

    /** Writes across tenants. */
    public <T> T write(Purpose purpose, Supplier<T> work) {
        return TenantScope.callApart(null, purpose, () -> writing.execute(status -> work.get()));
    }

    /** Reads for one tenant. */
    public <T> T read(TenantId tenant, Supplier<T> work) {
        return TenantScope.callApart(tenant, null, () -> reading.execute(status -> work.get()));
    }

    /** Writes for one tenant. */
    public <T> T write(TenantId tenant, Supplier<T> work) {
        return TenantScope.callApart(tenant, null, () -> writing.execute(status -> work.get()));
    }
}
