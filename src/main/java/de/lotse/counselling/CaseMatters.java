package de.lotse.counselling;

import de.lotse.casefile.CaseId;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.ClosingObstacle;
import de.lotse.casefile.Obstacle;
import de.lotse.deadline.WorkingDayCalendar;
import de.lotse.security.Sealer;
import de.lotse.security.TenantScope;
import de.lotse.web.NotFoundException;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Interessenvertretung and Sofortmaßnahmen of the cases. The caller has checked who may see the
 * case. An open one keeps its case from closing.
 */
@Service
@Transactional
public class CaseMatters implements ClosingObstacle {

    private final CaseMatterRepository matters;
    private final CounsellingCourse course;
    private final WorkingDayCalendar calendar;
    private final Sealer sealer;
    private final ApplicationEventPublisher publisher;

    CaseMatters(
            CaseMatterRepository matters,
            CounsellingCourse course,
            WorkingDayCalendar calendar,
            Sealer sealer,
            ApplicationEventPublisher publisher) {
        this.matters = matters;
        this.course = course;
        this.calendar = calendar;
        this.sealer = sealer;
        this.publisher = publisher;
    }

    /** Takes a matter on and publishes {@link MatterAgreed}; does nothing at the second call. */
    public void agree(NewMatter matter) {
        if (matters.findById(matter.id().value()).isPresent()) {
            return;
        }
        MatterTexts texts = new MatterTexts(matter.what(), matter.towards(), null);
        matters.saveAndFlush(new CaseMatter(matter, calendar.today(), seal(matter.id(), texts)));
        course.note(matter.caseId(), agreedKind(matter.kind()), matter.kind().name(), null);
        publisher.publishEvent(
                new MatterAgreed(matter.caseId(), matter.id(), matter.kind(), matter.dueOn()));
    }

    /**
     * Notes what came of a matter; does nothing where it has ended.
     *
     * @param outcome in words, may be {@code null}
     */
    public void end(MatterId id, MatterResult result, String outcome) {
        CaseMatter matter = entity(id);
        if (!matter.isOpen()) {
            return;
        }
        MatterTexts before = texts(matter);
        MatterTexts texts = new MatterTexts(before.what(), before.towards(), outcome);
        matter.end(result, calendar.today(), seal(id, texts));
        matters.saveAndFlush(matter);
        course.note(
                matter.caseId(), resultKind(matter.kind()), result.name(), matter.kind().name());
    }

    /**
     * @throws NotFoundException where the Träger has no such matter
     */
    @Transactional(readOnly = true)
    public MatterView require(MatterId id) {
        CaseMatter matter = entity(id);
        return matter.view(texts(matter));
    }

    /** The matters of a case, the newest first. */
    @Transactional(readOnly = true)
    public List<MatterView> of(CaseId caseId) {
        return matters.findByCaseIdOrderByAgreedOnDescIdAsc(caseId.value()).stream()
                .map(matter -> matter.view(texts(matter)))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Obstacle> obstaclesTo(CaseView file) {
        return matters.findByCaseIdAndResultIsNull(file.id().value()).stream()
                .map(
                        matter ->
                                new Obstacle(
                                        "counselling.obstacle." + matter.kind(),
                                        texts(matter).what(),
                                        "/faelle/" + file.number() + "/beratung"))
                .toList();
    }

    private CaseMatter entity(MatterId id) {
        return matters.findById(id.value()).orElseThrow(() -> new NotFoundException("matter"));
    }

    private MatterTexts texts(CaseMatter matter) {
        return sealer.open(
                TenantScope.requireTenant(),
                CaseMatter.TABLE,
                matter.id(),
                matter.sealed(),
                MatterTexts.class);
    }

    private byte[] seal(MatterId id, MatterTexts texts) {
        return sealer.seal(TenantScope.requireTenant(), CaseMatter.TABLE, id.value(), texts);
    }

    private static CourseEventKind agreedKind(MatterKind kind) {
        return kind.isAdvocacy()
                ? CourseEventKind.ADVOCACY_AGREED
                : CourseEventKind.IMMEDIATE_MEASURE_AGREED;
    }

    private static CourseEventKind resultKind(MatterKind kind) {
        return kind.isAdvocacy()
                ? CourseEventKind.ADVOCACY_RESULT
                : CourseEventKind.IMMEDIATE_MEASURE_RESULT;
    }
}
