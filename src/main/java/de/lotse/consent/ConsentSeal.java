package de.lotse.consent;

import de.lotse.security.Sealer;
import de.lotse.security.TenantScope;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Seals names and words of this room for the tenant of the thread. */
@Component
class ConsentSeal {

    private final Sealer sealer;

    ConsentSeal(Sealer sealer) {
        this.sealer = sealer;
    }

    byte[] seal(String table, UUID row, Object texts) {
        return sealer.seal(TenantScope.requireTenant(), table, row, texts);
    }

    <T> T open(String table, UUID row, byte[] sealed, Class<T> type) {
        return sealer.open(TenantScope.requireTenant(), table, row, sealed, type);
    }

    ConsentTexts textsOf(Consent consent) {
        return open(Consent.TABLE, consent.id().value(), consent.sealed(), ConsentTexts.class);
    }
}
