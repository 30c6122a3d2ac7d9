package de.lotse.security;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * For whom the current thread works: one tenant, one named purpose across tenants, or nobody.
 * Without a scope the database shows no row of any tenant.
 *
 * <p>A scope is set before a transaction starts; changing it inside one is refused, because the
 * open persistence context would go on with the rows of the other tenant.
 */
public final class TenantScope {

    private static final ThreadLocal<TenantScope> CURRENT = new ThreadLocal<>();

    private final TenantId tenant;
    private final Purpose purpose;

    private TenantScope(TenantId tenant, Purpose purpose) {
        this.tenant = tenant;
        this.purpose = purpose;
    }

    /** The tenant the thread works for, empty outside of a scope and across tenants. */
    public static Optional<TenantId> currentTenant() {
        return Optional.ofNullable(CURRENT.get()).map(scope -> scope.tenant);
    }

    /**
     * @throws IllegalStateException when the thread works for no tenant
     */
    public static TenantId requireTenant() {
        return currentTenant()
                .orElseThrow(() -> new IllegalStateException("This work needs a tenant"));
    }

    /** The purpose across tenants, empty outside of a scope and for one tenant. */
    public static Optional<Purpose> currentPurpose() {
        return Optional.ofNullable(CURRENT.get()).map(scope -> scope.purpose);
    }

    /** Does the work for one tenant. */
    public static <T> T call(TenantId tenant, Supplier<T> work) {
        return within(new TenantScope(tenant, null), work);
    }

    /** Does the work for one tenant. */
    public static void run(TenantId tenant, Runnable work) {
        call(
                tenant,
                () -> {
                    work.run();
                    return null;
                });
    }

    /** Does the work across tenants, for what the purpose's policies allow. */
    public static <T> T callFor(Purpose purpose, Supplier<T> work) {
        return within(new TenantScope(null, purpose), work);
    }

    /** Leaves the surrounding scope alone; only for work in a transaction of its own. */
    static <T> T callApart(TenantId tenant, Purpose purpose, Supplier<T> work) {
        return replacing(new TenantScope(tenant, purpose), work);
    }

    private static <T> T within(TenantScope scope, Supplier<T> work) {
        refuseChangeInsideTransaction(CURRENT.get(), scope);
        return replacing(scope, work);
    }

    private static <T> T replacing(TenantScope scope, Supplier<T> work) {
        TenantScope outer = CURRENT.get();
        CURRENT.set(scope);
        try {
            return work.get();
        } finally {
            restore(outer);
        }
    }

    private static void refuseChangeInsideTransaction(TenantScope outer, TenantScope scope) {
        boolean same =
                outer != null && outer.tenant != null
                        ? outer.tenant.equals(scope.tenant)
                        : outer != null && scope.tenant == null && outer.purpose == scope.purpose;
        if (!same && TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("The tenant cannot change inside a transaction");
        }
    }

    private static void restore(TenantScope outer) {
        if (outer == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(outer);
        }
    }
}
