package de.lotse.counselling;

import de.lotse.audit.AuditTrail;
import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseId;
import de.lotse.security.CurrentPerson;
import de.lotse.security.SignedIn;
import de.lotse.security.StaffId;
import de.lotse.web.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The Hilfepläne of the cases. What processes need is answered within the tenant, whoever is signed
 * in; what shows text checks that the person may see what counselling is about.
 */
@Service
@Transactional
public class HelpPlans {

    static final String SUBJECT = "HELP_PLAN";

    private static final List<PlanState> AGREED = List.of(PlanState.AGREED);
    private static final List<PlanState> PROPOSED = List.of(PlanState.PROPOSED);

    private final HelpPlanRepository plans;
    private final PlanMeasureRepository measures;
    private final PlanReader reader;
    private final CaseFiles cases;
    private final SignedIn signedIn;
    private final AuditTrail audit;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    HelpPlans(
            HelpPlanRepository plans,
            PlanMeasureRepository measures,
            PlanReader reader,
            CaseFiles cases,
            SignedIn signedIn,
            AuditTrail audit,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.plans = plans;
        this.measures = measures;
        this.reader = reader;
        this.cases = cases;
        this.signedIn = signedIn;
        this.audit = audit;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** The newest version, a draft included. For processes: checks no person. */
    @Transactional(readOnly = true)
    public Optional<PlanSummary> latest(CaseId caseId) {
        return plans.findFirstByCaseIdOrderByNumberDesc(caseId.value()).map(HelpPlan::summary);
    }

    /** The version that is carried out. For processes: checks no person. */
    @Transactional(readOnly = true)
    public Optional<PlanSummary> agreed(CaseId caseId) {
        return findAgreed(caseId).map(HelpPlan::summary);
    }

    /**
     * The measures of the agreed version that wait for their result, by number. For processes:
     * checks no person.
     */
    @Transactional(readOnly = true)
    public List<OpenMeasure> openMeasures(CaseId caseId) {
        return findAgreed(caseId).stream()
                .flatMap(plan -> plan.measures().stream())
                .filter(PlanMeasure::isOpen)
                .map(PlanMeasure::open)
                .toList();
    }

    /** The review date of the agreed version. For processes: checks no person. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> reviewDate(CaseId caseId) {
        return findAgreed(caseId).map(HelpPlan::reviewDate);
    }

    /** Sets when the agreed version is looked at again. For processes: checks no person. */
    public void setReviewDate(CaseId caseId, LocalDate next) {
        HelpPlan plan =
                findAgreed(caseId).orElseThrow(() -> new IllegalStateException("No agreed plan"));
        plan.review(next);
        record("HELP_PLAN_REVIEW_SET", plan, Map.of("reviewDate", next.toString()));
    }

    /**
     * Notes the client's answer to the version put before her or him and publishes {@link
     * PlanAnswered}. For processes: checks no person.
     *
     * @param mode how the client agreed; ignored otherwise
     * @throws IllegalStateException where no version waits for an answer
     */
    public PlanSummary recordAgreement(CaseId caseId, Agreement answer, AgreementMode mode) {
        HelpPlan plan =
                plans.findFirstByCaseIdAndStateInOrderByNumberDesc(caseId.value(), PROPOSED)
                        .orElseThrow(() -> new IllegalStateException("No plan waits for answer"));
        plan.answer(answer, mode, clock.instant(), person());
        record("HELP_PLAN_ANSWERED", plan, Map.of("answer", answer.name()));
        publisher.publishEvent(new PlanAnswered(caseId, plan.id(), plan.number(), answer));
        return plan.summary();
    }

    /**
     * Notes what became of a measure. For processes: checks no person.
     *
     * @param reason why not or only in part; {@code null} where it is done
     * @return the number of the measure in its plan
     * @throws NotFoundException where the Träger has no such measure
     */
    public int recordMeasureResult(MeasureId id, MeasureState outcome, MeasureReason reason) {
        if (outcome == MeasureState.PLANNED) {
            throw new IllegalArgumentException("Not an outcome");
        }
        PlanMeasure measure =
                measures.findById(id.value()).orElseThrow(() -> new NotFoundException("measure"));
        measure.decide(outcome, reason, clock.instant());
        record(
                "HELP_PLAN_MEASURE_DECIDED",
                measure.plan(),
                Map.of("measure", String.valueOf(measure.number()), "outcome", outcome.name()));
        return measure.number();
    }

    /** All versions, the newest first. */
    @Transactional(readOnly = true)
    public List<PlanSummary> versions(CaseId caseId) {
        cases.require(caseId);
        return plans.findByCaseIdOrderByNumberDesc(caseId.value()).stream()
                .map(HelpPlan::summary)
                .toList();
    }

    /**
     * The version with this number.
     *
     * @throws NotFoundException where there is none
     */
    @Transactional(readOnly = true)
    public PlanView version(CaseId caseId, int number) {
        cases.require(caseId);
        return plans.findByCaseIdAndNumber(caseId.value(), number)
                .map(reader::read)
                .orElseThrow(() -> new NotFoundException("help plan"));
    }

    /** The version that is carried out, else the newest one; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<PlanView> current(CaseId caseId) {
        cases.require(caseId);
        return findAgreed(caseId)
                .or(() -> plans.findFirstByCaseIdOrderByNumberDesc(caseId.value()))
                .map(reader::read);
    }

    private Optional<HelpPlan> findAgreed(CaseId caseId) {
        return plans.findFirstByCaseIdAndStateInOrderByNumberDesc(caseId.value(), AGREED);
    }

    private StaffId person() {
        return signedIn.find().map(CurrentPerson::id).orElse(null);
    }

    private void record(String action, HelpPlan plan, Map<String, String> details) {
        audit.record(action, SUBJECT, plan.id().value(), plan.caseId().value(), details);
    }
}
