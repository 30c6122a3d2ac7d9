package de.lotse.counselling;

import de.lotse.casefile.CaseId;
import de.lotse.security.StaffId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** An Assessment: completed once, then only read. */
@Entity
@Table(name = "assessment")
class Assessment {

    static final String TABLE = "assessment";

    @Id private UUID id;
    @TenantId private UUID tenantId;
    @Version private Long version;
    private UUID caseId;
    private int number;
    private Instant completedAt;
    private UUID savedBy;
    private String[] needAreas;
    private byte[] sealed;

    protected Assessment() {}

    Assessment(CaseId caseId, int number) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.number = number;
    }

    void write(Set<LifeArea> needs, byte[] text, StaffId by) {
        this.needAreas = needs.stream().sorted().map(Enum::name).toArray(String[]::new);
        this.sealed = text;
        this.savedBy = by.value();
    }

    void complete(Instant at) {
        this.completedAt = at;
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    boolean isCompleted() {
        return completedAt != null;
    }

    Instant completedAt() {
        return completedAt;
    }

    String[] needAreas() {
        return needAreas;
    }

    byte[] sealed() {
        return sealed;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
