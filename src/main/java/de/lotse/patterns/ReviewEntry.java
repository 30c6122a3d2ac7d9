package de.lotse.patterns;

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

/** Something that was done or written in a review; never changed. */
@Entity
@Table(name = ReviewEntry.TABLE)
class ReviewEntry implements Persistable<UUID> {

    static final String TABLE = "review_entry";

    @Id private UUID id;
    @TenantId private UUID tenantId;
    private UUID reviewId;
    private Instant happenedAt;

    /** In which order the database took them: several may happen in the same moment. */
    @Column(insertable = false, updatable = false)
    private Long entered;

    private UUID staffId;

    @Enumerated(EnumType.STRING)
    private ReviewEntryKind kind;

    private String codes;
    private byte[] sealed;

    protected ReviewEntry() {}

    ReviewEntry(
            UUID id,
            ReviewId review,
            Instant happenedAt,
            UUID staffId,
            ReviewEntryKind kind,
            String codes,
            byte[] sealed) {
        this.id = id;
        this.reviewId = review.value();
        this.happenedAt = happenedAt;
        this.staffId = staffId;
        this.kind = kind;
        this.codes = codes;
        this.sealed = sealed;
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

    ReviewEntryKind kind() {
        return kind;
    }

    String codes() {
        return codes;
    }

    byte[] sealed() {
        return sealed;
    }
}
