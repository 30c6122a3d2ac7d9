package de.lotse.patterns;

import de.lotse.organisation.SiteId;
import de.lotse.security.StaffId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** The question to an adviser, or to a team, whether a client could be recognised. */
@Entity
@Table(name = "review_clearance")
class ReviewClearance {

    @Id private UUID id;
    @TenantId private UUID tenantId;
    @Version private Long version;
    private UUID reviewId;
    private int round;
    private UUID siteId;
    private UUID staffId;
    private long upTo;

    @Enumerated(EnumType.STRING)
    private ClearanceAnswer answer;

    private UUID answeredBy;

    protected ReviewClearance() {}

    /**
     * @param asked {@code null} where the team is asked
     * @param upTo the last observation it is about
     */
    ReviewClearance(UUID id, ReviewId review, int round, UUID siteId, StaffId asked, long upTo) {
        this.id = id;
        this.reviewId = review.value();
        this.round = round;
        this.siteId = siteId;
        this.staffId = asked == null ? null : asked.value();
        this.upTo = upTo;
    }

    void ask(StaffId person) {
        staffId = person.value();
    }

    void answer(ClearanceAnswer given, StaffId by) {
        answer = given;
        answeredBy = by.value();
    }

    UUID id() {
        return id;
    }

    ReviewId review() {
        return new ReviewId(reviewId);
    }

    SiteId site() {
        return new SiteId(siteId);
    }

    StaffId asked() {
        return staffId == null ? null : new StaffId(staffId);
    }

    boolean concerns(StaffId person) {
        return person.value().equals(staffId) || person.value().equals(answeredBy);
    }

    long upTo() {
        return upTo;
    }

    ClearanceAnswer answer() {
        return answer;
    }
}
