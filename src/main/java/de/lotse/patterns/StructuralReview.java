package de.lotse.patterns;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A structural review: one context, from the pattern to the outcome. */
@Entity
@Table(name = "structural_review")
class StructuralReview {

    @Id private UUID id;
    @TenantId private UUID tenantId;
    @Version private Long version;
    private String number;
    private String area;
    private String ground;
    private String place;
    private String institution;
    private int cases;
    private int months;
    private LocalDate countedFrom;
    private long enteredAfter;
    private Long enteredUntil;
    private Instant startedAt;
    private int round;

    @Enumerated(EnumType.STRING)
    private ReviewOutcome outcome;

    @Enumerated(EnumType.STRING)
    private NoActionReason reason;

    private Instant closedAt;

    protected StructuralReview() {}

    StructuralReview(
            ReviewId id,
            String number,
            PatternContext context,
            PatternThreshold threshold,
            PatternObservations.Span span,
            Instant startedAt) {
        this.id = id.value();
        this.number = number;
        this.area = context.area();
        this.ground = context.ground();
        this.place = context.place();
        this.institution = context.institution();
        this.cases = threshold.cases();
        this.months = threshold.months();
        this.countedFrom = span.from();
        this.enteredAfter = span.after();
        this.startedAt = startedAt;
    }

    void decideAgain() {
        round++;
    }

    void giveReason(NoActionReason why) {
        reason = why;
    }

    void close(ReviewOutcome how, Instant at, long lastEntered) {
        outcome = how;
        closedAt = at;
        enteredUntil = lastEntered;
    }

    ReviewId id() {
        return new ReviewId(id);
    }

    int round() {
        return round;
    }

    boolean isRunning() {
        return closedAt == null;
    }

    PatternContext context() {
        return new PatternContext(area, ground, place, institution);
    }

    /** What counts for it. */
    PatternObservations.Span span() {
        return new PatternObservations.Span(countedFrom, enteredAfter, enteredUntil);
    }

    ReviewView view() {
        return new ReviewView(
                id(),
                number,
                context(),
                new PatternThreshold(cases, months),
                countedFrom,
                startedAt,
                round,
                outcome,
                reason,
                closedAt);
    }
}
