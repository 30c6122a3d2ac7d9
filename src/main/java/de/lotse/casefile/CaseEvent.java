package de.lotse.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.springframework.data.domain.Persistable;

/** Something that happened to a case, in codes; never changed. */
@Entity
@Table(name = "case_event")
class CaseEvent implements Persistable<UUID> {

    enum Kind {
        OPENED,
        LEVEL_DECIDED,
        REASSIGNED,
        DEPUTY_NAMED,
        TOPICS_CHANGED,
        PERSON_ADDED,
        CLOSED
    }

    @Id private UUID id;
    @TenantId private UUID tenantId;
    private UUID caseId;
    private Instant happenedAt;
    private UUID staffId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String fromCode;
    private String toCode;
    private String reasonCode;

    protected CaseEvent() {}

    CaseEvent(
            CaseId caseId,
            Kind kind,
            Instant happenedAt,
            UUID staffId,
            String fromCode,
            String toCode,
            String reasonCode) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.kind = kind;
        this.happenedAt = happenedAt;
        this.staffId = staffId;
        this.fromCode = fromCode;
        this.toCode = toCode;
        this.reasonCode = reasonCode;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }

    Kind kind() {
        return kind;
    }

    Instant happenedAt() {
        return happenedAt;
    }

    UUID staffId() {
        return staffId;
    }

    String fromCode() {
        return fromCode;
    }

    String toCode() {
        return toCode;
    }

    String reasonCode() {
        return reasonCode;
    }
}
