package de.lotse.counselling;

import de.lotse.casefile.CaseId;
import de.lotse.security.StaffId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.springframework.data.domain.Persistable;

/** How far a goal has come, noted at one time. */
@Entity
@Immutable
@Table(name = "help_plan_progress")
class GoalProgress implements Persistable<UUID> {

    static final String TABLE = "help_plan_progress";

    @Id private UUID id;
    @TenantId private UUID tenantId;
    private UUID caseId;
    private UUID lineId;
    private Instant recordedAt;
    private UUID recordedBy;

    @Column(name = "level")
    private int reached;

    private byte[] sealed;

    protected GoalProgress() {}

    GoalProgress(
            UUID id, CaseId caseId, UUID lineId, Instant at, StaffId by, int reached, byte[] text) {
        this.id = id;
        this.caseId = caseId.value();
        this.lineId = lineId;
        this.recordedAt = at;
        this.recordedBy = by == null ? null : by.value();
        this.reached = reached;
        this.sealed = text;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Progress is only ever added. */
    @Override
    public boolean isNew() {
        return true;
    }

    UUID lineId() {
        return lineId;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    StaffId recordedBy() {
        return recordedBy == null ? null : new StaffId(recordedBy);
    }

    int reached() {
        return reached;
    }

    byte[] sealed() {
        return sealed;
    }
}
