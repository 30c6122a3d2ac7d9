package de.lotse.asylum;

import de.lotse.deadline.DeadlineActor;
import de.lotse.deadline.DeadlineCorrected;
import de.lotse.deadline.DeadlineDecided;
import de.lotse.deadline.DeadlineRegister;
import de.lotse.deadline.DeadlineView;
import de.lotse.deadline.DecisionCorrected;
import de.lotse.deadline.DecisionDeadlines;
import de.lotse.deadline.DecisionId;
import de.lotse.deadline.NewDecision;
import de.lotse.web.NotFoundException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decisions of the Federal Office and letters of the courts, each with the deadlines it starts in
 * the register. The caller has checked who may see the case.
 */
@Service
@Transactional
public class AsylumLetters {

    private static final String ACTION = "COURT_ACTION";
    private static final String INTERIM_RELIEF = "INTERIM_RELIEF";

    private final LetterRepository letters;
    private final AsylumProcedures procedures;
    private final ProcedureDeadlines links;
    private final DecisionDeadlines decisions;
    private final DeadlineRegister register;
    private final AsylumCourse course;
    private final AsylumSeal seal;
    private final ApplicationEventPublisher publisher;

    AsylumLetters(
            LetterRepository letters,
            AsylumProcedures procedures,
            ProcedureDeadlines links,
            DecisionDeadlines decisions,
            DeadlineRegister register,
            AsylumCourse course,
            AsylumSeal seal,
            ApplicationEventPublisher publisher) {
        this.letters = letters;
        this.procedures = procedures;
        this.links = links;
        this.decisions = decisions;
        this.register = register;
        this.course = course;
        this.seal = seal;
        this.publisher = publisher;
    }

    /**
     * Records a letter and registers its deadlines, or does neither; does nothing at the second
     * call with the same id.
     *
     * @throws de.lotse.deadline.RefusedQuestionException when the facts do not fit
     * @throws de.lotse.deadline.DeadlineRefusedException when an answer does not fit
     */
    public void record(NewLetter request) {
        procedures.running(request.procedure());
        if (letters.findById(request.id().value()).isPresent()) {
            return;
        }
        Letter letter =
                new Letter(request, seal.seal(Letter.TABLE, request.id().value(), request.texts()));
        if (request.question() != null) {
            register(request, letter);
        }
        letters.saveAndFlush(letter);
        course.note(
                request.procedure(),
                request.kind().isDecision()
                        ? AsylumEventKind.DECISION_RECORDED
                        : AsylumEventKind.COURT_LETTER_RECORDED,
                request.servedOn(),
                request.kind().name(),
                null);
    }

    private void register(NewLetter request, Letter letter) {
        ProcedureView procedure = procedures.require(request.procedure());
        DecisionId decision =
                decisions.register(
                        new NewDecision(
                                DecisionId.next(),
                                procedure.caseId(),
                                procedure.persons(),
                                request.question(),
                                request.answers(),
                                DeadlineActor.CLIENT,
                                null,
                                null,
                                request.texts().note(),
                                null));
        List<DeadlineView> registered = decisions.deadlinesOf(decision);
        registered.forEach(deadline -> links.add(procedure.id(), deadline.id()));
        letter.setDeadlines(
                decision,
                registered.stream()
                        .filter(deadline -> ACTION.equals(deadline.kind()))
                        .map(DeadlineView::id)
                        .findFirst()
                        .orElse(null));
    }

    /**
     * The register decided the deadline for an action, or one for interim relief that had run again
     * beside a decided action; publishes {@link RemedyDecided}.
     */
    @EventListener
    void on(DeadlineDecided event) {
        DeadlineView deadline = event.deadline();
        if (isInterimRelief(deadline)) {
            limitedBy(deadline)
                    .filter(letter -> view(letter).isRemedyOpen())
                    .ifPresent(
                            letter ->
                                    actionOf(view(letter))
                                            .ifPresent(action -> decideRemedy(letter, action)));
        } else {
            limitedBy(deadline).ifPresent(letter -> decideRemedy(letter, deadline));
        }
    }

    /**
     * A decided deadline for an action or for interim relief runs again; publishes {@link
     * RemedyReopened}.
     */
    @EventListener
    void on(DeadlineCorrected event) {
        if (event.runsAgain()) {
            DeadlineView deadline = event.deadline();
            limitedBy(deadline)
                    .filter(letter -> view(letter).remedy() != null)
                    .ifPresent(letter -> reopenRemedy(letter, deadline.decisiveDate()));
        }
    }

    /** The letter whose legal remedy a deadline limits. */
    private Optional<Letter> limitedBy(DeadlineView deadline) {
        return isInterimRelief(deadline)
                ? letters.findByDecisionId(deadline.decision().value())
                : letters.findByActionDeadlineId(deadline.id().value());
    }

    private static boolean isInterimRelief(DeadlineView deadline) {
        return INTERIM_RELIEF.equals(deadline.kind()) && deadline.decision() != null;
    }

    private void decideRemedy(Letter letter, DeadlineView action) {
        RemedyOutcome.of(action.state()).ifPresent(outcome -> decideRemedy(letter, outcome));
    }

    /** The register knows better when the letter was served. */
    @EventListener
    void on(DecisionCorrected event) {
        letters.findByDecisionId(event.decision().value())
                .filter(letter -> !letter.servedOn().equals(event.serviceDate()))
                .ifPresent(letter -> correctService(letter, event.serviceDate()));
    }

    private void correctService(Letter letter, LocalDate day) {
        letter.setServedOn(day);
        letters.saveAndFlush(letter);
        course.note(letter.procedure(), AsylumEventKind.SERVICE_CORRECTED, day, null, null);
    }

    private void reopenRemedy(Letter letter, LocalDate due) {
        letter.setRemedy(null);
        letters.saveAndFlush(letter);
        course.note(letter.procedure(), AsylumEventKind.REMEDY_REOPENED, null, null);
        publisher.publishEvent(new RemedyReopened(view(letter), due));
    }

    /**
     * What became of the remedy, for a letter whose action has no deadline in the register;
     * publishes {@link RemedyDecided}.
     */
    public void decideRemedy(LetterId id, RemedyOutcome outcome) {
        Letter letter = entity(id);
        if (view(letter).action() == null && view(letter).isRemedyOpen()) {
            decideRemedy(letter, outcome);
        }
    }

    private void decideRemedy(Letter letter, RemedyOutcome outcome) {
        letter.setRemedy(outcome);
        letters.saveAndFlush(letter);
        course.note(letter.procedure(), AsylumEventKind.REMEDY_DECIDED, outcome.name(), null);
        publisher.publishEvent(new RemedyDecided(view(letter)));
    }

    /**
     * @throws NotFoundException where the Träger has no such letter
     */
    @Transactional(readOnly = true)
    public LetterView require(LetterId id) {
        return view(entity(id));
    }

    /** The letters of a procedure, the latest first. */
    @Transactional(readOnly = true)
    public List<LetterView> of(ProcedureId procedure) {
        return letters.findByProcedureIdOrderByServedOnDescIdAsc(procedure.value()).stream()
                .map(this::view)
                .toList();
    }

    /** The deadlines that a letter started, by date. */
    @Transactional(readOnly = true)
    public List<DeadlineView> deadlinesOf(LetterView letter) {
        return letter.decision() == null ? List.of() : decisions.deadlinesOf(letter.decision());
    }

    /** The deadline for the action against a decision; empty where the register has none. */
    @Transactional(readOnly = true)
    public Optional<DeadlineView> actionOf(LetterView letter) {
        return Optional.ofNullable(letter.action()).map(register::require);
    }

    /** The deadlines for restitution that are to mend the missed action, by date. */
    @Transactional(readOnly = true)
    public List<DeadlineView> restitutionOf(LetterView letter) {
        return letter.action() == null
                ? List.of()
                : decisions.following(letter.action()).stream()
                        .filter(mending -> !mending.withdrawn())
                        .flatMap(mending -> decisions.deadlinesOf(mending.id()).stream())
                        .toList();
    }

    private Letter entity(LetterId id) {
        return letters.findById(id.value()).orElseThrow(() -> new NotFoundException("letter"));
    }

    private LetterView view(Letter letter) {
        return letter.view(
                seal.open(Letter.TABLE, letter.id(), letter.sealed(), LetterTexts.class));
    }
}
