package de.lotse.counselling;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.springframework.data.domain.Persistable;

/** A decision in the course of counselling, in codes; never changed. */
@Entity
@Table(name = "counselling_event")
class CourseEvent implements Persistable<UUID> {

    @Id private UUID id;
    @TenantId private UUID tenantId;
    private UUID caseId;
    private Instant happenedAt;
    private UUID staffId;

    @Enumerated(EnumType.STRING)
    private CourseEventKind kind;

    private String code;
    private String detail;

    protected CourseEvent() {}

    CourseEvent(
            UUID caseId,
            Instant happenedAt,
            UUID staffId,
            CourseEventKind kind,
            String code,
            String detail) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.happenedAt = happenedAt;
        this.staffId = staffId;
        this.kind = kind;
        this.code = code;
        this.detail = detail;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }

    Instant happenedAt() {
        return happenedAt;
    }

    UUID staffId() {
        return staffId;
    }

    CourseEventKind kind() {
        return kind;
    }

    String code() {
        return code;
    }

    String detail() {
        return detail;
    }
}
