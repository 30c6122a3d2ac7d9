package de.lotse.patterns;

import de.lotse.audit.AuditTrail;
import de.lotse.security.CurrentPerson;
import de.lotse.security.Sealer;
import de.lotse.security.SignedIn;
import de.lotse.security.StaffId;
import de.lotse.security.TenantScope;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was done and written in the reviews; words are sealed. */
@Service
@Transactional
public class ReviewCourse {

    /**
     * An entry.
     *
     * @param who {@code null} where the product did it, and where an adviser answered whether a
     *     client can be recognised: whose cases are behind a pattern stays with her
     * @param codes ways, reasons, outcomes; empty where there are none
     * @param text {@code null} where nothing was written
     */
    public record Entry(
            Instant happenedAt,
            StaffId who,
            ReviewEntryKind kind,
            List<String> codes,
            String text) {

        /** The prefix of the messages of a code. */
        public String wordsOf(String code) {
            return switch (kind) {
                case MEASURE_RESULT -> "patterns.result";
                case EFFECT_CHECKED, CLOSED -> "patterns.outcome";
                default -> isWay(code) ? "patterns.way" : "patterns.reason";
            };
        }

        private static boolean isWay(String code) {
            return Arrays.stream(ReviewWay.values()).anyMatch(way -> way.name().equals(code));
        }
    }

    private final ReviewEntryRepository entries;
    private final Sealer sealer;
    private final SignedIn signedIn;
    private final AuditTrail audit;
    private final Clock clock;

    ReviewCourse(
            ReviewEntryRepository entries,
            Sealer sealer,
            SignedIn signedIn,
            AuditTrail audit,
            Clock clock) {
        this.entries = entries;
        this.sealer = sealer;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
    }

    void note(ReviewId review, ReviewEntryKind kind, Collection<?> codes, String text) {
        UUID id = UUID.randomUUID();
        String joined = codes.stream().map(String::valueOf).collect(Collectors.joining(","));
        entries.save(
                new ReviewEntry(
                        id,
                        review,
                        clock.instant(),
                        signedIn.find().map(CurrentPerson::id).map(StaffId::value).orElse(null),
                        kind,
                        joined.isEmpty() ? null : joined,
                        sealer.seal(
                                TenantScope.requireTenant(),
                                ReviewEntry.TABLE,
                                id,
                                ReviewTexts.of(text))));
        audit.record(
                "REVIEW_" + kind,
                "STRUCTURAL_REVIEW",
                review.value(),
                joined.isEmpty() ? Map.of() : Map.of("codes", joined));
    }

    /** The entries of a review, newest first. */
    @Transactional(readOnly = true)
    public List<Entry> of(ReviewId review) {
        return entries.findByReviewIdOrderByEnteredDesc(review.value()).stream()
                .map(this::open)
                .toList();
    }

    private Entry open(ReviewEntry entry) {
        boolean hidden =
                entry.kind() == ReviewEntryKind.STARTED
                        || entry.kind() == ReviewEntryKind.CLEARED
                        || entry.kind() == ReviewEntryKind.REFUSED
                        || entry.staffId() == null;
        return new Entry(
                entry.happenedAt(),
                hidden ? null : new StaffId(entry.staffId()),
                entry.kind(),
                entry.codes() == null ? List.of() : Arrays.asList(entry.codes().split(",")),
                sealer.open(
                                TenantScope.requireTenant(),
                                ReviewEntry.TABLE,
                                entry.getId(),
                                entry.sealed(),
                                ReviewTexts.class)
                        .text());
    }
}
