package de.lotse.discrimination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.springframework.data.domain.Persistable;

/** Something that happened in a discrimination case, in codes; never changed. */
@Entity
@Table(name = "discrimination_event")
class DiscriminationEvent implements Persistable<UUID> {

    @Id private UUID id;
    @TenantId private UUID tenantId;
    private UUID discriminationId;
    private UUID caseId;
    private Instant happenedAt;

    /** In which order the database took them: several may happen in the same moment. */
    @Column(insertable = false, updatable = false)
    private Long entered;

    private LocalDate day;
    private UUID staffId;

    @Enumerated(EnumType.STRING)
    private DiscriminationEventKind kind;

    private String code;
    private String detail;

    protected DiscriminationEvent() {}

    DiscriminationEvent(UUID discriminationId, UUID caseId, DiscriminationCourse.Entry entry) {
        this.id = UUID.randomUUID();
        this.discriminationId = discriminationId;
        this.caseId = caseId;
        this.happenedAt = entry.happenedAt();
        this.day = entry.day();
        this.staffId = entry.staffId();
        this.kind = entry.kind();
        this.code = entry.code();
        this.detail = entry.detail();
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }

    DiscriminationCourse.Entry entry() {
        return new DiscriminationCourse.Entry(happenedAt, day, staffId, kind, code, detail);
    }
}
