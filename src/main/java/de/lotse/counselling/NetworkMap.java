package de.lotse.counselling;

import de.lotse.casefile.CaseId;
import de.lotse.security.StaffId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** The Netzwerkkarte of a case on one day. */
@Entity
@Table(name = "network_map")
class NetworkMap {

    static final String TABLE = "network_map";

    @Id private UUID id;
    @TenantId private UUID tenantId;
    @Version private Long version;
    private UUID caseId;
    private LocalDate asOf;
    private Instant savedAt;
    private UUID savedBy;
    private byte[] sealed;

    protected NetworkMap() {}

    NetworkMap(CaseId caseId, LocalDate asOf) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.asOf = asOf;
    }

    void write(byte[] nodes, Instant at, StaffId by) {
        this.sealed = nodes;
        this.savedAt = at;
        this.savedBy = by.value();
    }

    UUID id() {
        return id;
    }

    LocalDate asOf() {
        return asOf;
    }

    byte[] sealed() {
        return sealed;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
