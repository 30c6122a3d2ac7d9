package de.lotse.counselling;

import de.lotse.audit.AuditTrail;
import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseId;
import de.lotse.security.SignedIn;
import de.lotse.web.StaleVersionException;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Working out the next version of a Hilfeplan, until it is put before the client. */
@Service
@Transactional
public class PlanDrafts {

    private final HelpPlanRepository plans;
    private final PlanTexts texts;
    private final PlanReader reader;
    private final CaseFiles cases;
    private final OpenCases openCases;
    private final SignedIn signedIn;
    private final AuditTrail audit;
    private final Clock clock;

    PlanDrafts(
            HelpPlanRepository plans,
            PlanTexts texts,
            PlanReader reader,
            CaseFiles cases,
            OpenCases openCases,
            SignedIn signedIn,
            AuditTrail audit,
            Clock clock) {
        this.plans = plans;
        this.texts = texts;
        this.reader = reader;
        this.cases = cases;
        this.openCases = openCases;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The draft of the case; where there is none, what the next version begins with: the goals of
     * the version before, without measures that are no longer needed.
     */
    @Transactional(readOnly = true)
    public PlanDraft open(CaseId caseId) {
        cases.require(caseId);
        Optional<HelpPlan> latest = latest(caseId);
        if (latest.isEmpty()) {
            return new PlanDraft(1, null, new PlanContent(null, null, null, null, List.of()));
        }
        HelpPlan plan = latest.get();
        PlanContent content = PlanContinuation.of(reader.read(plan));
        return plan.isDraft()
                ? new PlanDraft(plan.number(), plan.version(), content)
                : new PlanDraft(plan.number() + 1, null, content);
    }

    /**
     * Saves the draft; everything may be missing.
     *
     * @param number the version that was read
     * @param readVersion the lock version that was read; {@code null} where it was not saved yet
     * @throws StaleVersionException where somebody else saved or put it before the client meanwhile
     */
    public PlanSummary save(CaseId caseId, int number, Long readVersion, PlanContent content) {
        return write(caseId, number, readVersion, content).summary();
    }

    /**
     * Saves the version and puts it before the client; from now on it does not change.
     *
     * @throws StaleVersionException like {@link #save}
     */
    public PlanSummary propose(CaseId caseId, int number, Long readVersion, PlanContent content) {
        HelpPlan plan = write(caseId, number, readVersion, content);
        plan.propose(clock.instant());
        plans.flush();
        audit.record(
                "HELP_PLAN_PROPOSED",
                HelpPlans.SUBJECT,
                plan.id().value(),
                caseId.value(),
                Map.of("number", String.valueOf(plan.number())));
        return plan.summary();
    }

    private HelpPlan write(CaseId caseId, int number, Long readVersion, PlanContent content) {
        openCases.requireOpen(caseId);
        try {
            HelpPlan plan = forWriting(caseId, number, readVersion);
            List<HelpPlan> known = plans.findByCaseIdOrderByNumberDesc(caseId.value());
            fill(plan, content, new Lines(known));
            return plans.saveAndFlush(plan);
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException e) {
            throw new StaleVersionException("help plan");
        }
    }

    private HelpPlan forWriting(CaseId caseId, int number, Long readVersion) {
        Optional<HelpPlan> latest = latest(caseId);
        if (latest.isPresent() && latest.get().isDraft()) {
            HelpPlan draft = latest.get();
            if (draft.number() != number || !Objects.equals(draft.version(), readVersion)) {
                throw new StaleVersionException("help plan");
            }
            return draft;
        }
        int next = latest.map(HelpPlan::number).orElse(0) + 1;
        if (next != number || readVersion != null) {
            throw new StaleVersionException("help plan");
        }
        return new HelpPlan(caseId, next, clock.instant(), signedIn.require().id());
    }

    private Optional<HelpPlan> latest(CaseId caseId) {
        return plans.findFirstByCaseIdOrderByNumberDesc(caseId.value());
    }

    private void fill(HelpPlan plan, PlanContent content, Lines lines) {
        plan.goals().clear();
        plan.write(
                content.reviewDate(),
                content.language(),
                content.interpreter(),
                texts.seal(
                        HelpPlan.TABLE, plan.id().value(), new PlanTexts.OfPlan(content.wishes())));
        int number = 1;
        for (GoalContent goal : content.goals()) {
            number = add(plan, goal, number, lines);
        }
    }

    private int add(HelpPlan plan, GoalContent content, int firstNumber, Lines lines) {
        UUID id = UUID.randomUUID();
        PlanGoal goal =
                new PlanGoal(id, plan, lines.use(content.lineId()), plan.goals().size() + 1);
        goal.write(
                content.area(),
                content.targetDate(),
                texts.seal(
                        PlanGoal.TABLE,
                        id,
                        new PlanTexts.OfGoal(content.text(), content.indicator())));
        plan.add(goal);
        int number = firstNumber;
        for (MeasureContent measure : content.measures()) {
            add(goal, measure, number++, lines);
        }
        return number;
    }

    private void add(PlanGoal goal, MeasureContent content, int number, Lines lines) {
        UUID id = UUID.randomUUID();
        PlanMeasure done = lines.doneBefore(content.lineId());
        PlanMeasure measure = new PlanMeasure(id, goal, lines.use(content.lineId()), number);
        if (done == null) {
            write(measure, content);
        } else {
            PlanTexts.OfMeasure text = texts.of(done);
            measure.write(
                    done.templateCode(),
                    done.responsible(),
                    done.dueOn(),
                    texts.seal(PlanMeasure.TABLE, id, text));
            measure.takeOver(done);
        }
        goal.add(measure);
    }

    private void write(PlanMeasure measure, MeasureContent content) {
        measure.write(
                content.templateCode(),
                content.responsible(),
                content.dueOn(),
                texts.seal(
                        PlanMeasure.TABLE,
                        measure.id(),
                        new PlanTexts.OfMeasure(
                                content.title(), content.text(), content.partner())));
    }

    /** The lines that a version may continue: those of its own case, each one once. */
    private static final class Lines {

        private final Set<UUID> known = new HashSet<>();
        private final Map<UUID, PlanMeasure> done = new HashMap<>();

        /**
         * @param versions of the case, the newest first
         */
        Lines(List<HelpPlan> versions) {
            for (HelpPlan plan : versions) {
                plan.goals().forEach(goal -> known.add(goal.lineId()));
                plan.measures().forEach(this::add);
            }
        }

        private void add(PlanMeasure measure) {
            known.add(measure.lineId());
            if (measure.state() == MeasureState.DONE) {
                done.putIfAbsent(measure.lineId(), measure);
            }
        }

        UUID use(UUID line) {
            return line != null && known.remove(line) ? line : UUID.randomUUID();
        }

        PlanMeasure doneBefore(UUID line) {
            return line == null || !known.contains(line) ? null : done.get(line);
        }
    }
}
