package de.lotse.referral;

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

/** Something that happened in a referral, in codes; never changed. */
@Entity
@Table(name = "referral_event")
class ReferralEvent implements Persistable<UUID> {

    @Id private UUID id;
    @TenantId private UUID tenantId;
    private UUID referralId;
    private UUID caseId;
    private Instant happenedAt;

    /** In which order the database took them: several may happen in the same moment. */
    @Column(insertable = false, updatable = false)
    private Long entered;

    private UUID staffId;

    @Enumerated(EnumType.STRING)
    private ReferralEventKind kind;

    private String code;

    protected ReferralEvent() {}

    ReferralEvent(UUID referralId, UUID caseId, ReferralCourse.Entry entry) {
        this.id = UUID.randomUUID();
        this.referralId = referralId;
        this.caseId = caseId;
        this.happenedAt = entry.happenedAt();
        this.staffId = entry.staffId();
        this.kind = entry.kind();
        this.code = entry.code();
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }

    ReferralCourse.Entry entry() {
        return new ReferralCourse.Entry(happenedAt, staffId, kind, code);
    }
}
