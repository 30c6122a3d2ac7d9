package de.lotse.referral;

import de.lotse.security.Sealer;
import de.lotse.security.TenantScope;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Seals what is written about referrals, for the tenant of the thread. */
@Component
class ReferralSeal {

    private final Sealer sealer;

    ReferralSeal(Sealer sealer) {
        this.sealer = sealer;
    }

    byte[] seal(String table, UUID row, Object texts) {
        return sealer.seal(TenantScope.requireTenant(), table, row, texts);
    }

    <T> T open(String table, UUID row, byte[] sealed, Class<T> type) {
        return sealer.open(TenantScope.requireTenant(), table, row, sealed, type);
    }
}
