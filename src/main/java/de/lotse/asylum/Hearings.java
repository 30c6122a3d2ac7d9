package de.lotse.asylum;

import de.lotse.deadline.DeadlineId;
import de.lotse.deadline.DeadlineRegister;
import de.lotse.deadline.NewDeadline;
import de.lotse.web.NotFoundException;
import de.lotse.web.StaleVersionException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The hearings of the procedures. The caller has checked who may see the case. */
@Service
@Transactional
public class Hearings {

    /** To excuse a missed hearing: a kind of deadline in the register. */
    public static final String EXCUSE = "HEARING_EXCUSE";

    private final HearingRepository hearings;
    private final AsylumProcedures procedures;
    private final ProcedureDeadlines links;
    private final DeadlineRegister register;
    private final AsylumCourse course;
    private final AsylumSeal seal;
    private final ApplicationEventPublisher publisher;

    Hearings(
            HearingRepository hearings,
            AsylumProcedures procedures,
            ProcedureDeadlines links,
            DeadlineRegister register,
            AsylumCourse course,
            AsylumSeal seal,
            ApplicationEventPublisher publisher) {
        this.hearings = hearings;
        this.procedures = procedures;
        this.links = links;
        this.register = register;
        this.course = course;
        this.seal = seal;
        this.publisher = publisher;
    }

    /**
     * The date of a hearing is known; publishes {@link HearingDateSet}. Does nothing at the second
     * call with the same id.
     *
     * @param place {@code null} where it is not known
     */
    public void schedule(HearingId id, ProcedureId procedure, Instant takesPlace, String place) {
        procedures.running(procedure);
        if (hearings.findById(id.value()).isPresent()) {
            return;
        }
        Hearing hearing =
                hearings.saveAndFlush(new Hearing(id, procedure, takesPlace, sealed(id, place)));
        course.note(procedure, AsylumEventKind.HEARING_SCHEDULED, null, null);
        publisher.publishEvent(new HearingDateSet(view(hearing), false));
    }

    /**
     * The hearing has another date, an earlier one, or one in the past that was told late;
     * publishes {@link HearingDateSet}.
     *
     * @param version the version that was read
     * @throws StaleVersionException when somebody else changed it meanwhile
     */
    public void move(HearingId id, long version, Instant takesPlace, String place) {
        Hearing hearing = open(id, version);
        hearing.moveTo(takesPlace, sealed(id, place));
        hearings.saveAndFlush(hearing);
        course.note(hearing.procedure(), AsylumEventKind.HEARING_MOVED, null, null);
        publisher.publishEvent(new HearingDateSet(view(hearing), true));
    }

    /** The hearing was called off; publishes {@link HearingCancelled}. */
    public void cancel(HearingId id, long version) {
        Hearing hearing = open(id, version);
        hearing.end(HearingOutcome.CANCELLED);
        hearings.saveAndFlush(hearing);
        course.note(hearing.procedure(), AsylumEventKind.HEARING_CANCELLED, null, null);
        publisher.publishEvent(new HearingCancelled(view(hearing)));
    }

    /**
     * What became of a hearing. Whoever did not appear has to excuse it at once: that is entered in
     * the register as a legal deadline of its own.
     *
     * @param excuseDue until when the excuse goes out
     */
    public void record(HearingId id, HearingOutcome outcome, LocalDate excuseDue) {
        Hearing hearing = entity(id);
        if (!hearing.isOpen()) {
            return;
        }
        hearing.end(outcome);
        if (outcome == HearingOutcome.NOT_APPEARED) {
            ProcedureView procedure = procedures.require(hearing.procedure());
            DeadlineId excuse =
                    register.register(
                            NewDeadline.legal(procedure.caseId(), EXCUSE, excuseDue, null));
            hearing.setExcuse(excuse);
            links.add(procedure.id(), excuse);
        }
        hearings.saveAndFlush(hearing);
        course.note(hearing.procedure(), AsylumEventKind.HEARING_RECORDED, outcome.name(), null);
    }

    /**
     * @throws NotFoundException where the Träger has no such hearing
     */
    @Transactional(readOnly = true)
    public HearingView require(HearingId id) {
        return view(entity(id));
    }

    /** The hearings of a procedure, the latest first. */
    @Transactional(readOnly = true)
    public List<HearingView> of(ProcedureId procedure) {
        return hearings.findByProcedureIdOrderByTakesPlaceDescIdAsc(procedure.value()).stream()
                .map(this::view)
                .toList();
    }

    private Hearing open(HearingId id, long version) {
        Hearing hearing = entity(id);
        procedures.running(hearing.procedure());
        if (hearing.version() != version || !hearing.isOpen()) {
            throw new StaleVersionException("hearing");
        }
        return hearing;
    }

    private Hearing entity(HearingId id) {
        return hearings.findById(id.value()).orElseThrow(() -> new NotFoundException("hearing"));
    }

    private HearingView view(Hearing hearing) {
        return hearing.view(
                seal.open(Hearing.TABLE, hearing.id(), hearing.sealed(), HearingTexts.class));
    }

    private byte[] sealed(HearingId id, String place) {
        return seal.seal(Hearing.TABLE, id.value(), new HearingTexts(place));
    }
}
