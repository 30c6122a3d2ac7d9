package de.lotse.counselling;

import de.lotse.audit.AuditTrail;
import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseId;
import de.lotse.security.SignedIn;
import de.lotse.web.NotFoundException;
import de.lotse.web.StaleVersionException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far the goals of the agreed Hilfeplan have come: noted on the way, and at the end. */
@Service
@Transactional
public class GoalEvaluations {

    /** The goal is reached, on the scale from 0. */
    public static final int FULLY_REACHED = 4;

    private static final List<PlanState> AGREED = List.of(PlanState.AGREED);

    private final HelpPlanRepository plans;
    private final GoalProgressRepository progress;
    private final PlanEvaluationRepository evaluations;
    private final PlanReader reader;
    private final PlanTexts texts;
    private final CaseFiles cases;
    private final OpenCases openCases;
    private final SignedIn signedIn;
    private final AuditTrail audit;
    private final Clock clock;

    GoalEvaluations(
            HelpPlanRepository plans,
            GoalProgressRepository progress,
            PlanEvaluationRepository evaluations,
            PlanReader reader,
            PlanTexts texts,
            CaseFiles cases,
            OpenCases openCases,
            SignedIn signedIn,
            AuditTrail audit,
            Clock clock) {
        this.plans = plans;
        this.progress = progress;
        this.evaluations = evaluations;
        this.reader = reader;
        this.texts = texts;
        this.cases = cases;
        this.openCases = openCases;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Notes how far a goal of the agreed version has come.
     *
     * @param reached 0 (not begun) to 4 (reached)
     * @param note may be {@code null}
     * @throws NotFoundException where the agreed version has no such goal
     */
    public void recordProgress(CaseId caseId, GoalId goalId, int reached, String note) {
        openCases.requireOpen(caseId);
        HelpPlan plan = requireAgreed(caseId);
        PlanGoal goal =
                plan.goals().stream()
                        .filter(one -> one.id().equals(goalId.value()))
                        .findFirst()
                        .orElseThrow(() -> new NotFoundException("goal"));
        UUID id = UUID.randomUUID();
        progress.save(
                new GoalProgress(
                        id,
                        caseId,
                        goal.lineId(),
                        clock.instant(),
                        signedIn.require().id(),
                        reached,
                        texts.seal(GoalProgress.TABLE, id, new PlanTexts.OfProgress(note))));
        record(
                "HELP_PLAN_PROGRESS",
                plan,
                Map.of(
                        "goal", String.valueOf(goal.position()),
                        "reached", String.valueOf(reached)));
    }

    /**
     * The agreed version with what was noted of its evaluation.
     *
     * @throws NotFoundException where nothing was agreed
     */
    @Transactional(readOnly = true)
    public EvaluationView open(CaseId caseId) {
        cases.require(caseId);
        return view(requireAgreed(caseId));
    }

    /** The evaluation of this version; empty where it has none. */
    @Transactional(readOnly = true)
    public Optional<EvaluationView> find(CaseId caseId, int number) {
        cases.require(caseId);
        return plans.findByCaseIdAndNumber(caseId.value(), number)
                .filter(plan -> evaluations.findByPlanId(plan.id().value()).isPresent())
                .map(this::view);
    }

    /**
     * Saves the evaluation of the agreed version.
     *
     * @param readVersion the lock version that was read; {@code null} where it was not saved yet
     * @param complete whether it is finished
     * @throws StaleVersionException where somebody else saved meanwhile
     */
    public void save(CaseId caseId, Long readVersion, EvaluationContent content, boolean complete) {
        openCases.requireOpen(caseId);
        HelpPlan plan = requireAgreed(caseId);
        try {
            PlanEvaluation evaluation = forWriting(plan, readVersion);
            evaluation.write(
                    texts.seal(PlanEvaluation.TABLE, evaluation.id(), sealable(plan, content)),
                    complete ? clock.instant() : null);
            plan.goals().forEach(goal -> goal.evaluate(content.result(goal.id())));
            evaluations.saveAndFlush(evaluation);
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException e) {
            throw new StaleVersionException("evaluation");
        }
        record(
                complete ? "HELP_PLAN_EVALUATED" : "HELP_PLAN_EVALUATION_SAVED",
                plan,
                Map.of("number", String.valueOf(plan.number())));
    }

    private PlanEvaluation forWriting(HelpPlan plan, Long readVersion) {
        Optional<PlanEvaluation> saved = evaluations.findByPlanId(plan.id().value());
        Long current = saved.map(PlanEvaluation::version).orElse(null);
        if (!Objects.equals(current, readVersion)) {
            throw new StaleVersionException("evaluation");
        }
        return saved.orElseGet(() -> new PlanEvaluation(plan.id()));
    }

    private static PlanTexts.OfEvaluation sealable(HelpPlan plan, EvaluationContent content) {
        Map<UUID, String> helped = new HashMap<>();
        for (PlanGoal goal : plan.goals()) {
            String text = content.helped(goal.id());
            if (text != null) {
                helped.put(goal.id(), text);
            }
        }
        return new PlanTexts.OfEvaluation(content.clientView(), content.overall(), helped);
    }

    private EvaluationView view(HelpPlan plan) {
        PlanView read = reader.read(plan);
        Optional<PlanEvaluation> saved = evaluations.findByPlanId(plan.id().value());
        if (saved.isEmpty()) {
            return new EvaluationView(read, null, null, null, null, Map.of());
        }
        PlanEvaluation evaluation = saved.get();
        PlanTexts.OfEvaluation text = texts.of(evaluation);
        return new EvaluationView(
                read,
                evaluation.version(),
                evaluation.completedAt(),
                text.clientView(),
                text.overall(),
                text.helped());
    }

    private HelpPlan requireAgreed(CaseId caseId) {
        return plans.findFirstByCaseIdAndStateInOrderByNumberDesc(caseId.value(), AGREED)
                .orElseThrow(() -> new NotFoundException("agreed help plan"));
    }

    private void record(String action, HelpPlan plan, Map<String, String> details) {
        audit.record(action, HelpPlans.SUBJECT, plan.id().value(), plan.caseId().value(), details);
    }
}
