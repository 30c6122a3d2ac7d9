package de.lotse.casefile;

import de.lotse.security.StaffId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A person of the client vault; what is known of her stands sealed. */
@Entity
class Client {

    static final String TABLE = "client";

    @Id private UUID id;
    @TenantId private UUID tenantId;
    @Version private Long version;
    private UUID siteId;
    private UUID householdId;
    private byte[] sealed;
    private Instant createdAt;
    private UUID createdBy;

    protected Client() {}

    Client(ClientId id, UUID siteId, byte[] sealed, Instant createdAt, StaffId createdBy) {
        this.id = id.value();
        this.siteId = siteId;
        this.sealed = sealed.clone();
        this.createdAt = createdAt;
        this.createdBy = createdBy.value();
    }

    ClientId id() {
        return new ClientId(id);
    }

    long version() {
        return version;
    }

    UUID siteId() {
        return siteId;
    }

    HouseholdId household() {
        return householdId == null ? null : new HouseholdId(householdId);
    }

    byte[] sealed() {
        return sealed.clone();
    }

    StaffId createdBy() {
        return new StaffId(createdBy);
    }

    void change(byte[] changed) {
        sealed = changed.clone();
    }

    void moveTo(HouseholdId household) {
        householdId = household == null ? null : household.value();
    }
}
