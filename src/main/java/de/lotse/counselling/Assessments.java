package de.lotse.counselling;

import de.lotse.audit.AuditTrail;
import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseId;
import de.lotse.security.SignedIn;
import de.lotse.web.StaleVersionException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The Assessments of the cases: strengths and resources, needs, environment. */
@Service
@Transactional
public class Assessments {

    private record Text(
            String strengths,
            String abilities,
            String resources,
            String wishes,
            String needs,
            String burdens,
            String environment) {}

    private final AssessmentRepository assessments;
    private final PlanTexts texts;
    private final FirstTalks firstTalks;
    private final CaseFiles cases;
    private final OpenCases openCases;
    private final SignedIn signedIn;
    private final AuditTrail audit;
    private final Clock clock;

    Assessments(
            AssessmentRepository assessments,
            PlanTexts texts,
            FirstTalks firstTalks,
            CaseFiles cases,
            OpenCases openCases,
            SignedIn signedIn,
            AuditTrail audit,
            Clock clock) {
        this.assessments = assessments;
        this.texts = texts;
        this.firstTalks = firstTalks;
        this.cases = cases;
        this.openCases = openCases;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
    }

    /** The one being worked on; where there is none, the next one with what the last one said. */
    @Transactional(readOnly = true)
    public AssessmentView open(CaseId caseId) {
        cases.require(caseId);
        return latest(caseId)
                .map(this::read)
                .map(
                        last ->
                                last.completedAt() == null
                                        ? last
                                        : new AssessmentView(
                                                last.number() + 1, null, null, last.content()))
                .orElseGet(() -> new AssessmentView(1, null, null, startOf(caseId)));
    }

    /** The first Assessment begins with what the first talk has said. */
    private AssessmentContent startOf(CaseId caseId) {
        return firstTalks.find(caseId).map(AssessmentContent::of).orElse(AssessmentContent.EMPTY);
    }

    /** The last one that was completed. */
    @Transactional(readOnly = true)
    public Optional<AssessmentView> current(CaseId caseId) {
        cases.require(caseId);
        return assessments
                .findFirstByCaseIdAndCompletedAtNotNullOrderByNumberDesc(caseId.value())
                .map(this::read);
    }

    /** All that were completed, the newest first. */
    @Transactional(readOnly = true)
    public List<AssessmentView> completed(CaseId caseId) {
        cases.require(caseId);
        return assessments
                .findByCaseIdAndCompletedAtNotNullOrderByNumberDesc(caseId.value())
                .stream()
                .map(this::read)
                .toList();
    }

    /**
     * Saves the Assessment that was opened.
     *
     * @param number the one that was read
     * @param readVersion the lock version that was read; {@code null} where it was not saved yet
     * @param complete whether it is finished and from now on only read
     * @throws StaleVersionException where somebody else saved meanwhile
     */
    public void save(
            CaseId caseId,
            int number,
            Long readVersion,
            AssessmentContent content,
            boolean complete) {
        openCases.requireOpen(caseId);
        try {
            Assessment assessment = forWriting(caseId, number, readVersion);
            assessment.write(
                    content.needAreas(), seal(assessment, content), signedIn.require().id());
            if (complete) {
                assessment.complete(clock.instant());
            }
            assessments.saveAndFlush(assessment);
            audit.record(
                    complete ? "ASSESSMENT_COMPLETED" : "ASSESSMENT_SAVED",
                    "ASSESSMENT",
                    assessment.id(),
                    caseId.value(),
                    Map.of("number", String.valueOf(number)));
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException e) {
            throw new StaleVersionException("assessment");
        }
    }

    private Assessment forWriting(CaseId caseId, int number, Long readVersion) {
        Optional<Assessment> saved = latest(caseId).filter(last -> !last.isCompleted());
        int next = saved.map(Assessment::number).orElseGet(() -> next(caseId));
        Long version = saved.map(Assessment::version).orElse(null);
        if (next != number || !Objects.equals(version, readVersion)) {
            throw new StaleVersionException("assessment");
        }
        return saved.orElseGet(() -> new Assessment(caseId, number));
    }

    private int next(CaseId caseId) {
        return latest(caseId).map(Assessment::number).orElse(0) + 1;
    }

    private Optional<Assessment> latest(CaseId caseId) {
        return assessments.findFirstByCaseIdOrderByNumberDesc(caseId.value());
    }

    private byte[] seal(Assessment assessment, AssessmentContent content) {
        return texts.seal(
                Assessment.TABLE,
                assessment.id(),
                new Text(
                        content.strengths(),
                        content.abilities(),
                        content.resources(),
                        content.wishes(),
                        content.needs(),
                        content.burdens(),
                        content.environment()));
    }

    private AssessmentView read(Assessment saved) {
        Text text = texts.open(Assessment.TABLE, saved.id(), saved.sealed(), Text.class);
        Set<LifeArea> needs =
                Arrays.stream(saved.needAreas())
                        .map(LifeArea::valueOf)
                        .collect(Collectors.toUnmodifiableSet());
        return new AssessmentView(
                saved.number(),
                saved.version(),
                saved.completedAt(),
                new AssessmentContent(
                        text.strengths(),
                        text.abilities(),
                        text.resources(),
                        text.wishes(),
                        needs,
                        text.needs(),
                        text.burdens(),
                        text.environment()));
    }
}
