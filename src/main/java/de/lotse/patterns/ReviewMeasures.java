package de.lotse.patterns;

import de.lotse.deadline.WorkingDayCalendar;
import de.lotse.organisation.StaffMember;
import de.lotse.organisation.StaffMembers;
import de.lotse.security.Role;
import de.lotse.security.Sealer;
import de.lotse.security.StaffId;
import de.lotse.security.TenantScope;
import de.lotse.web.NotFoundException;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The measures of the reviews, each with who is responsible and by when. */
@Service
@Transactional
public class ReviewMeasures {

    private final ReviewMeasureRepository measures;
    private final Reviews reviews;
    private final ReviewCourse course;
    private final StaffMembers staff;
    private final Sealer sealer;
    private final WorkingDayCalendar calendar;

    ReviewMeasures(
            ReviewMeasureRepository measures,
            Reviews reviews,
            ReviewCourse course,
            StaffMembers staff,
            Sealer sealer,
            WorkingDayCalendar calendar) {
        this.measures = measures;
        this.reviews = reviews;
        this.course = course;
        this.staff = staff;
        this.sealer = sealer;
        this.calendar = calendar;
    }

    /** Who can be responsible for a measure: whoever advises or leads, by name. */
    @Transactional(readOnly = true)
    public List<StaffMember> possibleOwners() {
        return staff.all().stream()
                .filter(StaffMember::active)
                .filter(person -> person.has(Role.ADVISER) || person.has(Role.SUPERVISOR))
                .filter(person -> !person.siteIds().isEmpty())
                .toList();
    }

    /**
     * Keeps what was agreed on.
     *
     * @return the ids of the measures
     */
    public List<String> agree(ReviewId review, List<NewMeasure> agreed) {
        int round = reviews.entity(review).round();
        course.note(
                review,
                ReviewEntryKind.MEASURES_AGREED,
                agreed.stream().map(NewMeasure::way).distinct().sorted().toList(),
                null);
        return agreed.stream().map(one -> keep(review, round, one)).toList();
    }

    private String keep(ReviewId review, int round, NewMeasure measure) {
        UUID id = UUID.randomUUID();
        measures.saveAndFlush(
                new ReviewMeasure(
                        id, review, round, measure, seal(id, ReviewTexts.of(measure.what()))));
        return id.toString();
    }

    /** Keeps what became of a measure. */
    public void finish(UUID id, MeasureResult result, String note) {
        ReviewMeasure measure = entity(id);
        measure.finish(
                result, calendar.today(), seal(id, new ReviewTexts(open(measure).text(), note)));
        course.note(measure.review(), ReviewEntryKind.MEASURE_RESULT, List.of(result), note);
    }

    @Transactional(readOnly = true)
    public MeasureView require(UUID id) {
        ReviewMeasure measure = entity(id);
        return measure.view(open(measure));
    }

    /** Those of a review, the one due first comes first. */
    @Transactional(readOnly = true)
    public List<MeasureView> of(ReviewId review) {
        return measures.findByReviewIdOrderByDueAscIdAsc(review.value()).stream()
                .map(measure -> measure.view(open(measure)))
                .toList();
    }

    /** Whether the person is responsible for a measure of this review. */
    @Transactional(readOnly = true)
    public boolean concerns(ReviewId review, StaffId person) {
        return measures.existsByReviewIdAndOwnerId(review.value(), person.value());
    }

    private ReviewMeasure entity(UUID id) {
        return measures.findById(id)
                .orElseThrow(() -> new NotFoundException("measure of a review"));
    }

    private byte[] seal(UUID id, ReviewTexts texts) {
        return sealer.seal(TenantScope.requireTenant(), ReviewMeasure.TABLE, id, texts);
    }

    private ReviewTexts open(ReviewMeasure measure) {
        return sealer.open(
                TenantScope.requireTenant(),
                ReviewMeasure.TABLE,
                measure.id(),
                measure.sealed(),
                ReviewTexts.class);
    }
}
