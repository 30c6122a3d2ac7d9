package de.lotse.patterns;

import de.lotse.security.StaffId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A measure against a pattern; what it is and what it brought are sealed. */
@Entity
@Table(name = ReviewMeasure.TABLE)
class ReviewMeasure {

    static final String TABLE = "review_measure";

    @Id private UUID id;
    @TenantId private UUID tenantId;
    @Version private Long version;
    private UUID reviewId;
    private int round;

    @Enumerated(EnumType.STRING)
    private ReviewWay way;

    private UUID ownerId;
    private LocalDate due;

    @Enumerated(EnumType.STRING)
    private MeasureResult result;

    private LocalDate doneOn;
    private byte[] sealed;

    protected ReviewMeasure() {}

    ReviewMeasure(UUID id, ReviewId review, int round, NewMeasure measure, byte[] sealed) {
        this.id = id;
        this.reviewId = review.value();
        this.round = round;
        this.way = measure.way();
        this.ownerId = measure.owner().value();
        this.due = measure.due();
        this.sealed = sealed;
    }

    void finish(MeasureResult how, LocalDate on, byte[] texts) {
        result = how;
        doneOn = on;
        sealed = texts;
    }

    UUID id() {
        return id;
    }

    ReviewId review() {
        return new ReviewId(reviewId);
    }

    StaffId owner() {
        return new StaffId(ownerId);
    }

    byte[] sealed() {
        return sealed;
    }

    MeasureView view(ReviewTexts texts) {
        return new MeasureView(
                id, review(), round, way, owner(), due, texts.text(), result, doneOn, texts.more());
    }
}
