package de.lotse.patterns;

import de.lotse.casefile.CaseId;
import de.lotse.deadline.WorkingDayCalendar;
import de.lotse.web.NotFoundException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The structural reviews of a Träger. Who may see what of them is said by {@link ReviewAccess};
 * what is saved here belongs to a step of the process, which checks whose step it is.
 */
@Service
@Transactional
public class Reviews {

    private static final String NUMBER = "review-number";

    private final StructuralReviewRepository reviews;
    private final PatternObservations observations;
    private final ReviewCourse course;
    private final JdbcClient jdbc;
    private final WorkingDayCalendar calendar;
    private final Clock clock;
    private final ApplicationEventPublisher publisher;

    Reviews(
            StructuralReviewRepository reviews,
            PatternObservations observations,
            ReviewCourse course,
            JdbcClient jdbc,
            WorkingDayCalendar calendar,
            Clock clock,
            ApplicationEventPublisher publisher) {
        this.reviews = reviews;
        this.observations = observations;
        this.course = course;
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.clock = clock;
        this.publisher = publisher;
    }

    /** Starts a review and publishes {@link ReviewStarted}; the caller has locked the context. */
    void begin(PatternContext context, PatternThreshold threshold, PatternObservations.Span span) {
        observations.lock(NUMBER);
        StructuralReview review =
                reviews.saveAndFlush(
                        new StructuralReview(
                                ReviewId.next(),
                                nextNumber(),
                                context,
                                threshold,
                                span,
                                clock.instant()));
        course.note(review.id(), ReviewEntryKind.STARTED, List.of(), null);
        publisher.publishEvent(new ReviewStarted(review.id()));
    }

    private String nextNumber() {
        String year = String.valueOf(calendar.today().getYear());
        int last =
                jdbc.sql(
                                "select coalesce(max(substring(number from 6)::int), 0)"
                                        + " from structural_review where number like ? || '-%'")
                        .param(year)
                        .query(Integer.class)
                        .single();
        return "%s-%02d".formatted(year, last + 1);
    }

    boolean isRunning(PatternContext context) {
        return jdbc.sql(
                        "select exists (select from structural_review where closed_at is null and"
                                + " area = ? and ground = ? and place = ? and institution = ?)")
                .params(context.area(), context.ground(), context.place(), context.institution())
                .query(Boolean.class)
                .single();
    }

    /** The last observation that an earlier review of the context dealt with; 0 for none. */
    long lastReviewed(PatternContext context) {
        return jdbc.sql(
                        "select coalesce(max(entered_until), 0) from structural_review where"
                                + " area = ? and ground = ? and place = ? and institution = ?")
                .params(context.area(), context.ground(), context.place(), context.institution())
                .query(Long.class)
                .single();
    }

    /**
     * @throws NotFoundException where this Träger has no such review
     */
    @Transactional(readOnly = true)
    public ReviewView require(ReviewId id) {
        return entity(id).view();
    }

    /** Those that run, newest first. */
    @Transactional(readOnly = true)
    public List<ReviewView> running() {
        return reviews.findByClosedAtIsNullOrderByNumberDesc().stream()
                .map(StructuralReview::view)
                .toList();
    }

    /** Those that are closed, newest first. */
    @Transactional(readOnly = true)
    public List<ReviewView> closed() {
        return reviews.findByClosedAtIsNotNullOrderByNumberDesc().stream()
                .map(StructuralReview::view)
                .toList();
    }

    /** Those of these that exist in the Träger, by id. */
    @Transactional(readOnly = true)
    public Map<UUID, ReviewView> among(Collection<UUID> ids) {
        return reviews.findByIdIn(ids).stream()
                .map(StructuralReview::view)
                .collect(Collectors.toMap(view -> view.id().value(), Function.identity()));
    }

    /** How many different clients the cases behind a review are of. */
    @Transactional(readOnly = true)
    public int clientsBehind(ReviewId id) {
        StructuralReview review = entity(id);
        return observations.clients(review.context(), review.span());
    }

    /** The cases behind a review. Not for what a page shows. */
    @Transactional(readOnly = true)
    public Set<CaseId> casesBehind(ReviewId id) {
        StructuralReview review = entity(id);
        return Set.copyOf(observations.cases(review.context(), review.span()));
    }

    /** The cases behind a review that nobody was asked about up to this observation. */
    List<CaseId> casesBehindAfter(ReviewId id, long entered) {
        StructuralReview review = entity(id);
        PatternObservations.Span span = review.span();
        return observations.cases(
                review.context(),
                new PatternObservations.Span(
                        span.from(), Math.max(entered, span.after()), span.until()));
    }

    /** Keeps what the pattern is about. */
    public void assess(ReviewId id, String text) {
        course.note(running(id).id(), ReviewEntryKind.ASSESSED, List.of(), text);
    }

    /** Keeps what is to be done; the advisers are asked anew. */
    public void decide(ReviewId id, Set<ReviewWay> ways, String text) {
        StructuralReview review = running(id);
        review.decideAgain();
        course.note(id, ReviewEntryKind.DECIDED, ways.stream().sorted().toList(), text);
    }

    /** Keeps why nothing is done. */
    public void decideNothing(ReviewId id, NoActionReason reason, String text) {
        running(id).giveReason(reason);
        course.note(id, ReviewEntryKind.DECIDED, List.of(reason), text);
    }

    /** Keeps what the measures have brought. */
    public void checkEffect(ReviewId id, ReviewOutcome outcome, String text) {
        course.note(running(id).id(), ReviewEntryKind.EFFECT_CHECKED, List.of(outcome), text);
    }

    /** Closes it; cases from now on count for the next one. Does nothing where it is closed. */
    public void close(ReviewId id, ReviewOutcome outcome) {
        StructuralReview review = entity(id);
        if (review.isRunning()) {
            observations.lock(review.context().key());
            review.close(outcome, clock.instant(), observations.last());
            course.note(id, ReviewEntryKind.CLOSED, List.of(outcome), null);
        }
    }

    /** The ways that were decided on last. */
    @Transactional(readOnly = true)
    public List<ReviewWay> ways(ReviewId id) {
        List<String> decided =
                course.of(id).stream()
                        .filter(entry -> entry.kind() == ReviewEntryKind.DECIDED)
                        .findFirst()
                        .map(ReviewCourse.Entry::codes)
                        .orElse(List.of());
        return Arrays.stream(ReviewWay.values())
                .filter(way -> decided.contains(way.name()))
                .toList();
    }

    StructuralReview entity(ReviewId id) {
        return reviews.findById(id.value())
                .orElseThrow(() -> new NotFoundException("structural review"));
    }

    private StructuralReview running(ReviewId id) {
        StructuralReview review = entity(id);
        if (!review.isRunning()) {
            throw new NotFoundException("running structural review");
        }
        return review;
    }
}
