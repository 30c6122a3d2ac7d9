package de.lotse.asylum;

import de.lotse.deadline.DeadlineId;
import de.lotse.deadline.DeadlineRegister;
import de.lotse.deadline.DeadlineState;
import de.lotse.deadline.DeadlineView;
import de.lotse.deadline.NewDeadline;
import de.lotse.deadline.ProofDocument;
import de.lotse.deadline.ProofKind;
import java.time.LocalDate;
import java.util.List;
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

    private final AsylumProcedures procedures;
    private final ProcedureDeadlines links;
    private final DeadlineRegister register;
    private final AsylumCourse course;

    Departures(
            AsylumProcedures procedures,
            ProcedureDeadlines links,
            DeadlineRegister register,
            AsylumCourse course) {
        this.procedures = procedures;
        this.links = links;
        this.register = register;
        this.course = course;
    }

    /** The departure periods of a procedure that run. */
    @Transactional(readOnly = true)
    public List<DeadlineView> running(ProcedureId procedure) {
        return links.undecided(procedure).stream()
                .filter(deadline -> DEPARTURE.equals(deadline.kind()))
                .toList();
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
        course.note(id, AsylumEventKind.DEPARTURE_CHANGED, change.name(), null);
    }
}
