package de.lotse.discrimination;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseId;
import de.lotse.casefile.CaseSecrecy;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.ClosingObstacle;
import de.lotse.casefile.Obstacle;
import de.lotse.deadline.WorkingDayCalendar;
import de.lotse.web.ForbiddenException;
import de.lotse.web.NotFoundException;
import de.lotse.web.StaleVersionException;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The discrimination cases. The caller has checked who may see the case. A running one keeps its
 * case from closing.
 */
@Service
@Transactional
public class DiscriminationCases implements ClosingObstacle {

    private final DiscriminationCaseRepository repository;
    private final IncidentRepository incidents;
    private final CaseSecrecy secrecy;
    private final DiscriminationCourse course;
    private final CaseFiles files;
    private final DiscriminationSeal seal;
    private final WorkingDayCalendar calendar;
    private final ApplicationEventPublisher publisher;

    DiscriminationCases(
            DiscriminationCaseRepository repository,
            IncidentRepository incidents,
            CaseSecrecy secrecy,
            DiscriminationCourse course,
            CaseFiles files,
            DiscriminationSeal seal,
            WorkingDayCalendar calendar,
            ApplicationEventPublisher publisher) {
        this.repository = repository;
        this.incidents = incidents;
        this.secrecy = secrecy;
        this.course = course;
        this.files = files;
        this.seal = seal;
        this.calendar = calendar;
        this.publisher = publisher;
    }

    /**
     * Discrimination is recognised: takes a case of it up and publishes {@link
     * DiscriminationTakenUp}; does nothing at the second call with the same id.
     *
     * @throws ForbiddenException where the case is closed
     */
    public void takeUp(DiscriminationCaseId id, CaseId caseId) {
        if (repository.findById(id.value()).isPresent()) {
            return;
        }
        if (!files.forProcess(caseId).isOpen()) {
            throw new ForbiddenException("discrimination case of a closed case");
        }
        byte[] sealed =
                seal.seal(DiscriminationCase.TABLE, id.value(), new DiscriminationTexts(null));
        repository.saveAndFlush(new DiscriminationCase(id, caseId, calendar.today(), sealed));
        course.note(id, DiscriminationEventKind.TAKEN_UP, null, null);
        publisher.publishEvent(new DiscriminationTakenUp(id, caseId));
    }

    /**
     * Notes what the adviser makes of it and what the client wants.
     *
     * @param version the version that was read
     * @throws StaleVersionException when somebody else changed it meanwhile
     */
    public void judge(DiscriminationCaseId id, long version, Judgement judgement, String wishes) {
        DiscriminationCase found = running(id);
        if (found.version() != version) {
            throw new StaleVersionException("discrimination case");
        }
        found.judge(
                judgement,
                seal.seal(DiscriminationCase.TABLE, id.value(), new DiscriminationTexts(wishes)));
        repository.saveAndFlush(found);
        course.note(id, DiscriminationEventKind.JUDGED, judgement.name(), null);
    }

    /** The client comes to the LADS this way. */
    public void chooseLadsWay(DiscriminationCaseId id, LadsWay way) {
        DiscriminationCase found = running(id);
        found.go(way);
        repository.saveAndFlush(found);
        course.note(id, DiscriminationEventKind.LADS_WAY_CHOSEN, way.name(), null);
    }

    /**
     * The case of discrimination has ended; publishes {@link DiscriminationClosed} for each of its
     * incidents and does nothing where it has ended already.
     */
    public void end(DiscriminationCaseId id, DiscriminationOutcome outcome) {
        DiscriminationCase found = entity(id);
        if (!found.isRunning()) {
            return;
        }
        found.end(outcome, calendar.today());
        repository.saveAndFlush(found);
        course.note(id, DiscriminationEventKind.CLOSED, outcome.name(), null);
        if (!secrecy.isKept(found.caseId())) {
            incidents.of(id.value()).forEach(incident -> publishClosed(found, incident));
        }
    }

    private void publishClosed(DiscriminationCase found, Incident incident) {
        IncidentFacts facts = incident.facts(null);
        publisher.publishEvent(
                new DiscriminationClosed(
                        found.id(),
                        found.caseId(),
                        found.tenant(),
                        facts.context(),
                        facts.firstOn(),
                        incident.id()));
    }

    /**
     * @throws NotFoundException where the Träger has no such case
     */
    @Transactional(readOnly = true)
    public DiscriminationView require(DiscriminationCaseId id) {
        return view(entity(id));
    }

    /** The discrimination cases of a case, the first one first. */
    @Transactional(readOnly = true)
    public List<DiscriminationView> of(CaseId caseId) {
        return repository.findByCaseIdOrderByTakenUpOnAscIdAsc(caseId.value()).stream()
                .map(this::view)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Obstacle> obstaclesTo(CaseView file) {
        return repository.existsByCaseIdAndOutcomeIsNull(file.id().value())
                ? List.of(
                        new Obstacle(
                                "discrimination.obstacle.running",
                                "/faelle/" + file.number() + "/diskriminierung"))
                : List.of();
    }

    /**
     * @throws ForbiddenException where it has ended
     */
    DiscriminationCase running(DiscriminationCaseId id) {
        DiscriminationCase found = entity(id);
        if (!found.isRunning()) {
            throw new ForbiddenException("writing in an ended discrimination case");
        }
        return found;
    }

    private DiscriminationCase entity(DiscriminationCaseId id) {
        return repository
                .findById(id.value())
                .orElseThrow(() -> new NotFoundException("discrimination case"));
    }

    private DiscriminationView view(DiscriminationCase found) {
        return found.view(
                seal.open(
                        DiscriminationCase.TABLE,
                        found.id().value(),
                        found.sealed(),
                        DiscriminationTexts.class));
    }
}
