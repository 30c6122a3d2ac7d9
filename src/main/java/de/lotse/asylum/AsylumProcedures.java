package de.lotse.asylum;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseId;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.ClientId;
import de.lotse.casefile.ClosingObstacle;
import de.lotse.casefile.Obstacle;
import de.lotse.deadline.WorkingDayCalendar;
import de.lotse.web.ForbiddenException;
import de.lotse.web.NotFoundException;
import de.lotse.web.StaleVersionException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The asylum procedures of the cases. The caller has checked who may see the case. A running one
 * keeps its case from closing.
 */
@Service
@Transactional
public class AsylumProcedures implements ClosingObstacle {

    private final AsylumProcedureRepository procedures;
    private final AsylumPersons persons;
    private final AsylumCourse course;
    private final CaseFiles cases;
    private final AsylumSeal seal;
    private final WorkingDayCalendar calendar;
    private final ApplicationEventPublisher publisher;

    AsylumProcedures(
            AsylumProcedureRepository procedures,
            AsylumPersons persons,
            AsylumCourse course,
            CaseFiles cases,
            AsylumSeal seal,
            WorkingDayCalendar calendar,
            ApplicationEventPublisher publisher) {
        this.procedures = procedures;
        this.persons = persons;
        this.course = course;
        this.cases = cases;
        this.seal = seal;
        this.calendar = calendar;
        this.publisher = publisher;
    }

    /**
     * Takes a procedure up and publishes {@link AsylumProcedureStarted}; does nothing at the second
     * call with the same id.
     *
     * @param clients the persons of the file; all must belong to the case
     * @param fileNumber Aktenzeichen of the Federal Office; {@code null} where it is not known
     */
    public void start(ProcedureId id, CaseId caseId, List<ClientId> clients, String fileNumber) {
        if (procedures.findById(id.value()).isPresent()) {
            return;
        }
        CaseView file = cases.forProcess(caseId);
        if (!file.isOpen()) {
            throw new ForbiddenException("asylum procedure of a closed case");
        }
        if (!file.clients().containsAll(clients)) {
            throw new NotFoundException("person of the case");
        }
        LocalDate today = calendar.today();
        ProcedureTexts texts = ProcedureTexts.withFileNumber(fileNumber);
        procedures.saveAndFlush(new AsylumProcedure(id, caseId, today, seal(id, texts)));
        clients.forEach(
                client -> persons.saveAndFlush(new AsylumPerson(id.value(), client, today, false)));
        course.note(id, AsylumEventKind.STARTED, null, null);
        publisher.publishEvent(new AsylumProcedureStarted(id, caseId));
    }

    /**
     * Notes where the procedure stands.
     *
     * @param version the version that was read
     * @throws StaleVersionException when somebody else changed it meanwhile
     */
    public void recordStatus(ProcedureId id, long version, ProcedureStatus status) {
        AsylumProcedure procedure = running(id);
        if (procedure.version() != version) {
            throw new StaleVersionException("asylum procedure");
        }
        procedure.setStatus(status, seal(id, status.texts()));
        procedures.saveAndFlush(procedure);
        course.note(
                id,
                AsylumEventKind.STATUS_RECORDED,
                status.stage().name(),
                status.elsewhere().name());
    }

    /** The application was lodged. */
    public void lodged(ProcedureId id, LocalDate on) {
        AsylumProcedure procedure = running(id);
        procedure.lodged(on);
        procedures.saveAndFlush(procedure);
        course.note(id, AsylumEventKind.APPLICATION_LODGED, on, null, null);
    }

    /**
     * A person of the case joins the file; does nothing where she belongs to it.
     *
     * @param born whether a child was born during the procedure
     */
    public void join(ProcedureId id, ClientId client, boolean born) {
        AsylumProcedure procedure = running(id);
        if (!cases.forProcess(procedure.caseId()).clients().contains(client)) {
            throw new NotFoundException("person of the case");
        }
        if (!personsOf(procedure).contains(client)) {
            persons.saveAndFlush(new AsylumPerson(procedure.id(), client, calendar.today(), born));
            course.note(id, AsylumEventKind.PERSON_JOINED, born ? "BORN" : "JOINED", null);
        }
    }

    /** The procedure has ended; does nothing where it has. */
    public void end(ProcedureId id, ProcedureOutcome outcome) {
        AsylumProcedure procedure = entity(id);
        if (procedure.isRunning()) {
            procedure.end(outcome, calendar.today());
            procedures.saveAndFlush(procedure);
            course.note(id, AsylumEventKind.ENDED, outcome.name(), null);
        }
    }

    /**
     * @throws NotFoundException where the Träger has no such procedure
     */
    @Transactional(readOnly = true)
    public ProcedureView require(ProcedureId id) {
        return view(entity(id));
    }

    /** The procedures of a case, the first one first. */
    @Transactional(readOnly = true)
    public List<ProcedureView> of(CaseId caseId) {
        return procedures.findByCaseIdOrderByStartedOnAscIdAsc(caseId.value()).stream()
                .map(this::view)
                .toList();
    }

    /** Whether a procedure of this case runs. */
    @Transactional(readOnly = true)
    public boolean runsFor(CaseId caseId) {
        return procedures.existsByCaseIdAndOutcomeIsNull(caseId.value());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Obstacle> obstaclesTo(CaseView file) {
        return runsFor(file.id())
                ? List.of(
                        new Obstacle(
                                "asylum.obstacle.running",
                                "/faelle/" + file.number() + "/asylverfahren"))
                : List.of();
    }

    /**
     * @throws ForbiddenException where it has ended
     */
    AsylumProcedure running(ProcedureId id) {
        AsylumProcedure procedure = entity(id);
        if (!procedure.isRunning()) {
            throw new ForbiddenException("writing in an ended procedure");
        }
        return procedure;
    }

    void save(AsylumProcedure procedure) {
        procedures.saveAndFlush(procedure);
    }

    private AsylumProcedure entity(ProcedureId id) {
        return procedures
                .findById(id.value())
                .orElseThrow(() -> new NotFoundException("asylum procedure"));
    }

    private ProcedureView view(AsylumProcedure procedure) {
        ProcedureTexts texts =
                seal.open(
                        AsylumProcedure.TABLE,
                        procedure.id(),
                        procedure.sealed(),
                        ProcedureTexts.class);
        return procedure.view(personsOf(procedure), texts);
    }

    private List<ClientId> personsOf(AsylumProcedure procedure) {
        return persons.findByProcedureIdOrderByJoinedOnAscIdAsc(procedure.id()).stream()
                .map(AsylumPerson::client)
                .toList();
    }

    private byte[] seal(ProcedureId id, ProcedureTexts texts) {
        return seal.seal(AsylumProcedure.TABLE, id.value(), texts);
    }
}
