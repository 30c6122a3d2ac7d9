package de.lotse.discrimination;

import de.lotse.security.Sealer;
import de.lotse.security.TenantScope;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Seals what is told in a discrimination case, for the tenant of the thread. */
@Component
class DiscriminationSeal {

    private final Sealer sealer;

    DiscriminationSeal(Sealer sealer) {
        this.sealer = sealer;
    }

    byte[] seal(String table, UUID row, Object texts) {
        return sealer.seal(TenantScope.requireTenant(), table, row, texts);
    }

    <T> T open(String table, UUID row, byte[] sealed, Class<T> type) {
        return sealer.open(TenantScope.requireTenant(), table, row, sealed, type);
    }
}
