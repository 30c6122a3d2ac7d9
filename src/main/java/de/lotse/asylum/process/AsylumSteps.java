package de.lotse.asylum.process;

import de.lotse.asylum.AsylumCourse;
import de.lotse.asylum.AsylumEventKind;
import de.lotse.asylum.AsylumLetters;
import de.lotse.asylum.AsylumProcedures;
import de.lotse.asylum.DepartureChange;
import de.lotse.asylum.Departures;
import de.lotse.asylum.FurtherOption;
import de.lotse.asylum.LetterEffect;
import de.lotse.asylum.LetterId;
import de.lotse.asylum.LetterView;
import de.lotse.asylum.NewLetter;
import de.lotse.asylum.OptionsAnswers;
import de.lotse.asylum.OptionsChecks;
import de.lotse.asylum.ProcedureDeadlines;
import de.lotse.asylum.ProcedureId;
import de.lotse.asylum.ProcedureOutcome;
import de.lotse.asylum.ProcedureStatus;
import de.lotse.asylum.ProcedureView;
import de.lotse.asylum.RestitutionResult;
import de.lotse.casefile.process.CaseStep;
import de.lotse.casefile.process.CaseSteps;
import de.lotse.deadline.DeadlineView;
import de.lotse.web.NotFoundException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saves what was typed for a step and completes the step, or does neither. */
@Service
@Transactional
public class AsylumSteps {

    private final CaseSteps steps;
    private final AsylumProcedures procedures;
    private final AsylumLetters letters;
    private final OptionsChecks checks;
    private final Departures departures;
    private final AsylumCourse course;
    private final ProcedureDeadlines deadlines;

    AsylumSteps(
            CaseSteps steps,
            AsylumProcedures procedures,
            AsylumLetters letters,
            OptionsChecks checks,
            Departures departures,
            AsylumCourse course,
            ProcedureDeadlines deadlines) {
        this.steps = steps;
        this.procedures = procedures;
        this.letters = letters;
        this.checks = checks;
        this.departures = departures;
        this.course = course;
        this.deadlines = deadlines;
    }

    /** The procedure that a step belongs to. */
    @Transactional(readOnly = true)
    public ProcedureView procedureOf(CaseStep step) {
        return steps.read(step, AsylumSupport.PROCEDURE_ID)
                .flatMap(ProcedureId::parse)
                .map(procedures::require)
                .orElseThrow(() -> new NotFoundException("asylum procedure"));
    }

    /** Where the procedure stands is noted. */
    public void recordStatus(CaseStep step, long version, ProcedureStatus status) {
        procedures.recordStatus(procedureOf(step).id(), version, status);
        Map<String, Object> variables = new HashMap<>();
        AsylumSupport.APPLIED.put(variables, status.isApplied());
        steps.complete(step, variables);
    }

    /** A decision of the Federal Office with its deadlines. */
    public void recordDecision(CaseStep step, NewLetter letter) {
        letters.record(letter);
        Map<String, Object> variables = new HashMap<>();
        AsylumSupport.LETTER_ID.put(variables, letter.id().toString());
        AsylumSupport.DECISION_EFFECT.put(variables, letter.kind().effect());
        AsylumSupport.REMEDY_DUE.put(
                variables,
                letters.deadlinesOf(letters.require(letter.id())).stream()
                        .map(DeadlineView::decisiveDate)
                        .findFirst()
                        .orElse(null));
        steps.complete(step, variables);
    }

    /** No decision has arrived: the report was a mistake. */
    public void noDecision(CaseStep step) {
        course.note(procedureOf(step).id(), AsylumEventKind.LETTER_MISTAKEN, null, null);
        Map<String, Object> variables = new HashMap<>();
        AsylumSupport.DECISION_EFFECT.put(variables, LetterEffect.NONE);
        steps.complete(step, variables);
    }

    /**
     * A letter of a court with its deadlines.
     *
     * @param outcome how the procedure ends by it; {@code null} unless the letter is final
     * @param departureOn the last day of a new departure period; {@code null} unless there is one
     */
    public void recordCourtLetter(
            CaseStep step,
            NewLetter letter,
            ProcedureOutcome outcome,
            DepartureChange departure,
            LocalDate departureOn) {
        letters.record(letter);
        departures.change(
                letter.procedure(),
                departure,
                letter.servedOn(),
                departureOn,
                letter.texts().reference());
        Map<String, Object> variables = new HashMap<>();
        AsylumSupport.LETTER_ID.put(variables, letter.id().toString());
        AsylumSupport.COURT_EFFECT.put(variables, letter.kind().effect());
        AsylumSupport.COURT_HEARING_DAY.put(variables, letter.hearingOn());
        if (outcome != null) {
            AsylumSupport.OUTCOME.put(variables, outcome);
        }
        steps.complete(step, variables);
    }

    /** Further ways to stay were checked with the client. */
    public void checkOptions(CaseStep step, OptionsAnswers answers, List<FurtherOption> options) {
        boolean finalCheck = isFinalCheck(step);
        checks.keep(procedureOf(step).id(), finalCheck, answers, options);
        steps.complete(step, Map.of());
    }

    /** Whether the step stands at the end of the procedure. */
    public static boolean isFinalCheck(CaseStep step) {
        return AsylumSupport.TASK_FINAL_OPTIONS.equals(step.element());
    }

    /** The missed deadline that restitution is to mend; empty where the register has none. */
    @Transactional(readOnly = true)
    public Optional<DeadlineView> missedActionOf(CaseStep step) {
        return letters.actionOf(letterOf(step));
    }

    /** The deadlines for restitution that stand in the register, by date. */
    @Transactional(readOnly = true)
    public List<DeadlineView> restitutionOf(CaseStep step) {
        return letters.restitutionOf(letterOf(step));
    }

    /**
     * Restitution was checked.
     *
     * @throws IllegalStateException when it is said to be requested and its deadline is not in the
     *     register
     */
    public void settleRestitution(CaseStep step, RestitutionResult result) {
        if (result == RestitutionResult.REQUESTED && restitutionOf(step).isEmpty()) {
            throw new IllegalStateException("Restitution without its deadline");
        }
        Map<String, Object> variables = new HashMap<>();
        AsylumSupport.RESTITUTION.put(variables, result.name());
        steps.complete(step, variables);
    }

    private LetterView letterOf(CaseStep step) {
        return steps.read(step, AsylumSupport.LETTER_ID)
                .flatMap(LetterId::parse)
                .map(letters::require)
                .orElseThrow(() -> new NotFoundException("letter"));
    }

    /** The deadlines that the step asks to decide, by date. */
    @Transactional(readOnly = true)
    public List<DeadlineView> toSettle(CaseStep step) {
        ProcedureId procedure = procedureOf(step).id();
        return AsylumSupport.TASK_SETTLE_ENDING_DEADLINES.equals(step.element())
                ? deadlines.undecidedBefore(procedure, steps.read(step, AsylumSupport.OUTCOME))
                : deadlines.undecided(procedure);
    }

    /** Lets the process look again whether a deadline is open. */
    public void checkDeadlinesAgain(CaseStep step) {
        steps.complete(step, Map.of());
    }
}
