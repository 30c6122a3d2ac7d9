package de.lotse.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.springframework.data.domain.Persistable;

/** What became of a release; never changed. */
@Entity
@Table(name = ConsentEvent.TABLE)
class ConsentEvent implements Persistable<UUID> {

    static final String TABLE = "consent_event";

    @Id private UUID id;
    @TenantId private UUID tenantId;
    private UUID consentId;
    private UUID caseId;
    private Instant happenedAt;
    private UUID staffId;

    @Enumerated(EnumType.STRING)
    private ConsentEventKind kind;

    private byte[] sealed;

    /** In which order the database took them: several may happen in the same moment. */
    @Column(insertable = false, updatable = false)
    private Long entered;

    protected ConsentEvent() {}

    ConsentEvent(
            UUID id,
            Consent consent,
            ConsentEventKind kind,
            Instant happenedAt,
            UUID staffId,
            byte[] sealed) {
        this.id = id;
        this.consentId = consent.id().value();
        this.caseId = consent.caseId().value();
        this.kind = kind;
        this.happenedAt = happenedAt;
        this.staffId = staffId;
        this.sealed = sealed == null ? null : sealed.clone();
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Always: an event is never changed. */
    @Override
    public boolean isNew() {
        return true;
    }

    ConsentEventKind kind() {
        return kind;
    }

    Instant happenedAt() {
        return happenedAt;
    }

    UUID staffId() {
        return staffId;
    }

    ConsentId consent() {
        return new ConsentId(consentId);
    }

    byte[] sealed() {
        return sealed == null ? null : sealed.clone();
    }
}
