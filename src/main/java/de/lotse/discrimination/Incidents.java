package de.lotse.discrimination;

import de.lotse.casefile.CaseId;
import de.lotse.casefile.CaseSecrecy;
import de.lotse.deadline.WorkingDayCalendar;
import de.lotse.web.NotFoundException;
import de.lotse.web.StaleVersionException;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The incidents of the discrimination cases. What is recorded starts its clocks in the same
 * transaction, before anything else is decided. The caller has checked who may see the case.
 * Nothing is published of a case that means the own service: patterns are shown to those who lead
 * it.
 */
@Service
@Transactional
public class Incidents {

    private final IncidentRepository repository;
    private final DiscriminationCases cases;
    private final IncidentClocks clocks;
    private final CaseSecrecy secrecy;
    private final DiscriminationCourse course;
    private final DiscriminationSeal seal;
    private final WorkingDayCalendar calendar;
    private final ApplicationEventPublisher publisher;

    Incidents(
            IncidentRepository repository,
            DiscriminationCases cases,
            IncidentClocks clocks,
            CaseSecrecy secrecy,
            DiscriminationCourse course,
            DiscriminationSeal seal,
            WorkingDayCalendar calendar,
            ApplicationEventPublisher publisher) {
        this.repository = repository;
        this.cases = cases;
        this.clocks = clocks;
        this.secrecy = secrecy;
        this.course = course;
        this.seal = seal;
        this.calendar = calendar;
        this.publisher = publisher;
    }

    /**
     * Records an incident, starts its clocks, and publishes {@link DiscriminationRecorded}, and
     * {@link DayToFindOut} where its day is not known. Sent twice with the same id, it is recorded
     * once.
     */
    public void record(IncidentId id, DiscriminationCaseId discrimination, IncidentFacts facts) {
        if (repository.findById(id.value()).isPresent()) {
            return;
        }
        DiscriminationCase of = cases.running(discrimination);
        Incident incident = new Incident(id, of, calendar.today());
        incident.write(facts, seal(id, facts));
        repository.saveAndFlush(incident);
        course.note(discrimination, DiscriminationEventKind.INCIDENT_RECORDED, null, null);
        clocks.start(incident.caseId(), id, facts);
        if (!secrecy.isKept(of.caseId())) {
            publisher.publishEvent(
                    new DiscriminationRecorded(
                            discrimination,
                            of.caseId(),
                            of.tenant(),
                            facts.context(),
                            facts.firstOn(),
                            id));
        }
        if (facts.dayKnown() == DayKnown.UNKNOWN) {
            publisher.publishEvent(new DayToFindOut(discrimination, id));
        }
    }

    /**
     * Corrects what is known of an incident; its clocks follow. Publishes {@link
     * DiscriminationChanged}.
     *
     * @param version the version that was read
     * @throws StaleVersionException when somebody else changed it meanwhile
     */
    public void correct(IncidentId id, long version, IncidentFacts facts) {
        Incident incident = entity(id);
        DiscriminationCase of = cases.running(incident.discrimination());
        if (incident.version() != version) {
            throw new StaleVersionException("incident");
        }
        incident.write(facts, seal(id, facts));
        repository.saveAndFlush(incident);
        course.note(of.id(), DiscriminationEventKind.INCIDENT_CORRECTED, null, null);
        clocks.follow(incident.caseId(), id, facts);
        if (!secrecy.isKept(of.caseId())) {
            publisher.publishEvent(
                    new DiscriminationChanged(
                            of.id(),
                            of.caseId(),
                            of.tenant(),
                            facts.context(),
                            facts.firstOn(),
                            id));
        }
    }

    /**
     * @throws NotFoundException where the Träger has no such incident
     */
    @Transactional(readOnly = true)
    public IncidentView require(IncidentId id) {
        return view(entity(id));
    }

    /** The incidents of a discrimination case, the first recorded one first. */
    @Transactional(readOnly = true)
    public List<IncidentView> of(DiscriminationCaseId discrimination) {
        return repository.of(discrimination.value()).stream().map(this::view).toList();
    }

    /**
     * What was recorded in the case for the same day, area and institution: perhaps the same.
     *
     * @param except the incident itself
     */
    @Transactional(readOnly = true)
    public Optional<IncidentView> sameAs(CaseId caseId, IncidentFacts facts, IncidentId except) {
        return repository
                .findByCaseIdAndFirstOnAndAreaAndInstitution(
                        caseId.value(),
                        facts.firstOn(),
                        facts.context().area(),
                        facts.context().institution())
                .stream()
                .filter(incident -> !incident.id().equals(except))
                .findFirst()
                .map(this::view);
    }

    private Incident entity(IncidentId id) {
        return repository.findById(id.value()).orElseThrow(() -> new NotFoundException("incident"));
    }

    private IncidentView view(Incident incident) {
        IncidentTexts texts =
                seal.open(
                        Incident.TABLE,
                        incident.id().value(),
                        incident.sealed(),
                        IncidentTexts.class);
        return new IncidentView(
                incident.id(),
                incident.discrimination(),
                incident.caseId(),
                incident.recordedOn(),
                incident.facts(texts),
                incident.version());
    }

    private byte[] seal(IncidentId id, IncidentFacts facts) {
        return seal.seal(Incident.TABLE, id.value(), facts.texts());
    }
}
