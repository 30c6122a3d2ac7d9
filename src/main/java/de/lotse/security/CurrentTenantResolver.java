package de.lotse.security;

import java.util.UUID;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/**
 * Adds the tenant to every query on an entity with {@code @TenantId}, above the database's
 * policies.
 */
class CurrentTenantResolver implements CurrentTenantIdentifierResolver<UUID> {

    static final UUID NOBODY = new UUID(0, 0);
    static final UUID ACROSS = new UUID(-1, -1);

    @Override
    public UUID resolveCurrentTenantIdentifier() {
        if (TenantScope.currentPurpose().isPresent()) {
            return ACROSS;
        }
        return TenantScope.currentTenant().map(TenantId::value).orElse(NOBODY);
    }

    /** Across tenants the row level policies of the purpose decide alone. */
    @Override
    public boolean isRoot(UUID tenantId) {
        return ACROSS.equals(tenantId);
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return false;
    }
}
