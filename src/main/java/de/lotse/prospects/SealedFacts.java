package de.lotse.prospects;

import de.lotse.casefile.ClientId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** The dates of a person, sealed. */
@Entity
@Table(name = SealedFacts.TABLE)
class SealedFacts {

    static final String TABLE = "prospects_facts";

    @Id private UUID clientId;
    @TenantId private UUID tenantId;
    @Version private Long version;
    private byte[] sealed;

    protected SealedFacts() {}

    SealedFacts(ClientId client, byte[] sealed) {
        this.clientId = client.value();
        this.sealed = sealed.clone();
    }

    void change(byte[] changed) {
        sealed = changed.clone();
    }

    byte[] sealed() {
        return sealed.clone();
    }

    long version() {
        return version;
    }
}
