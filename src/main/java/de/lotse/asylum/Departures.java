package de.lotse.asylum;

import de.lotse.deadline.DeadlineId;
import de.lotse.deadline.DeadlineRegister;
import de.lotse.deadline.DeadlineState;
import de.lotse.deadline.DeadlineView;
import de.lotse.deadline.DecisionDeadlines;
import de.lotse.deadline.NewDeadline;
import de.lotse.deadline.ProofDocument;
import de.lotse.deadline.ProofKind;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The departure periods of the procedures (§ 38 AsylG). They depend on whether and how an action is
 * filed and decided, so that each letter of a court may set them anew; what they were stays in the
 * register.
 */
@Service
@Transactional
public class Departures {

    private static final String DEPARTURE = "DEPARTURE";
    private static final String RESUMED = "RESUMED";

    private final AsylumProcedures procedures;
    private final ProcedureDeadlines links;
    private final DeadlineRegister register;
    private final AsylumCourse course;
    private final DecisionDeadlines decisions;

    Departures(
            AsylumProcedures procedures,
            ProcedureDeadlines links,
            DeadlineRegister register,
            AsylumCourse course,
            DecisionDeadlines decisions) {
        this.procedures = procedures;
        this.links = links;
        this.register = register;
        this.course = course;
        this.decisions = decisions;
    }

    /** The departure periods of a procedure that run. */
    @Transactional(readOnly = true)
    public List<DeadlineView> running(ProcedureId procedure) {
        return links.undecided(procedure).stream()
                .filter(deadline -> DEPARTURE.equals(deadline.kind()))
                .toList();
    }

    /**
     * An action filed in time suspends the departure period where the law says so expressly
     * (aufschiebende Wirkung, § 75 AsylG); elsewhere it runs on.
     */
    @EventListener
    void on(RemedyDecided event) {
        LetterView letter = event.letter();
        if (letter.remedy() == RemedyOutcome.FILED
                && letter.decision() != null
                && decisions.suspendByAction(letter.decision())) {
            noteChange(letter.procedure(), DepartureChange.SUSPENDED.name());
        }
    }

    /** Without the action the departure period runs. */
    @EventListener
    void on(RemedyReopened event) {
        LetterView letter = event.letter();
        if (letter.decision() != null
                && isActionOpen(letter)
                && decisions.resumeWithoutAction(letter.decision())) {
            noteChange(letter.procedure(), RESUMED);
        }
    }

    private boolean isActionOpen(LetterView letter) {
        return letter.action() != null && !register.require(letter.action()).state().isFinal();
    }

    /**
     * Ends the periods that run, and enters the new one.
     *
     * @param newDay the last day of the new period; {@code null} unless there is one
     * @param letter which letter it rests on, free text that is stored sealed
     */
    public void change(
            ProcedureId id,
            DepartureChange change,
            LocalDate letterOf,
            LocalDate newDay,
            String letter) {
        if (change == DepartureChange.UNCHANGED) {
            return;
        }
        ProofDocument proof = new ProofDocument(ProofKind.OTHER, letterOf, letter);
        running(id)
                .forEach(
                        deadline ->
                                register.decide(
                                        deadline.id(),
                                        deadline.version(),
                                        DeadlineState.VOID,
                                        proof));
        if (change == DepartureChange.NEW) {
            DeadlineId entered =
                    register.register(
                            NewDeadline.legal(
                                    procedures.running(id).caseId(), DEPARTURE, newDay, letter));
            links.add(id, entered);
        }
        noteChange(id, change.name());
    }

    private void noteChange(ProcedureId id, String code) {
        course.note(id, AsylumEventKind.DEPARTURE_CHANGED, code, null);
    }
}
