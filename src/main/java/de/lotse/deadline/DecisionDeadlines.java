package de.lotse.deadline;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseId;
import de.lotse.casefile.CaseView;
import de.lotse.deadline.RefusedQuestionException.Refusal;
import de.lotse.web.NotFoundException;
import de.lotse.web.StaleVersionException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters and decisions with the deadlines they start: calculated, confirmed by an adviser,
 * registered at once, and calculated anew when their facts are corrected. The callers have checked
 * who may see the case.
 */
@Service
@Transactional
public class DecisionDeadlines {

    private final DecisionRepository decisions;
    private final DecisionKeeper keeper;
    private final DeadlineRepository deadlines;
    private final DeadlineRegister register;
    private final DecisionRecalculation recalculation;
    private final DeadlineCalculator calculator;
    private final CaseFiles cases;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    DecisionDeadlines(
            DecisionRepository decisions,
            DecisionKeeper keeper,
            DeadlineRepository deadlines,
            DeadlineRegister register,
            DecisionRecalculation recalculation,
            DeadlineCalculator calculator,
            CaseFiles cases,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.decisions = decisions;
        this.keeper = keeper;
        this.deadlines = deadlines;
        this.register = register;
        this.recalculation = recalculation;
        this.calculator = calculator;
        this.cases = cases;
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * The deadlines that these facts start, to be confirmed one by one.
     *
     * @throws RefusedQuestionException when something is missing or does not fit, or when the
     *     letter would be served only in future
     */
    @Transactional(readOnly = true)
    public List<CalculatedDeadline> calculate(DeadlineQuestion question) {
        List<CalculatedDeadline> calculated = calculator.calculate(question);
        List<Refusal> refusals = notYetServed(question);
        if (!refusals.isEmpty()) {
            throw new RefusedQuestionException(refusals);
        }
        return calculated;
    }

    /** What is wrong with these answers; empty when each deadline can be registered like this. */
    @Transactional(readOnly = true)
    public List<AnswerRefusal> check(DeadlineQuestion question, List<DeadlineAnswer> answers) {
        return AnswerCheck.refusals(calculate(question), answers);
    }

    /**
     * Registers a decision with all its deadlines, and publishes {@link DeadlineRegistered} for
     * each. Sent twice with the same id, it is entered once.
     *
     * @throws RefusedQuestionException when the facts do not fit
     * @throws DeadlineRefusedException when an answer or a person does not fit; nothing is saved
     */
    public DecisionId register(NewDecision request) {
        CaseView file = cases.forProcess(request.caseId());
        Optional<Decision> known = decisions.findById(request.id().value());
        if (known.isPresent() && known.get().caseId().equals(file.id())) {
            return request.id();
        }
        List<CalculatedDeadline> calculated = calculate(request.question());
        refuseUnfit(calculated, request.answers());
        checkFile(request, file);
        Decision decision = new Decision(file, request, clock.instant());
        DecisionFacts facts =
                new DecisionFacts(
                        request.question(),
                        request.letter(),
                        DecisionFacts.leftOutBy(request.answers()),
                        null);
        keeper.keep(decision, facts, DecisionAct.REGISTERED, null);
        for (CalculatedDeadline deadline : calculated) {
            DeadlineAnswer answer = answerTo(deadline, request.answers());
            if (answer.isRegistered()) {
                register.registerCalculated(
                        file, newDeadline(request, answer), decision.id(), deadline, answer);
            }
        }
        return decision.id();
    }

    /**
     * Calculates all deadlines of a decision anew from corrected facts; what they were stays in
     * their histories. Those that run move, one that was missed runs again when its new last day
     * has not passed, one that was decided stays so with a {@link DeadlineHint}; new ones are
     * registered, those that the facts do not start any more become void. Publishes {@link
     * DeadlineCorrected}, {@link DeadlineRegistered} and {@link DeadlineDecided} accordingly, and
     * at last {@link DecisionCorrected}.
     *
     * @param version of the decision, as it was read
     * @throws StaleVersionException when somebody else changed it meanwhile
     * @throws RefusedQuestionException when the facts do not fit
     * @throws DeadlineRefusedException when an answer does not fit or the decision was withdrawn
     */
    public void recalculate(DecisionId id, long version, DecisionCorrection correction) {
        Decision decision = keeper.read(id, version);
        if (decision.isWithdrawn()) {
            throw new DeadlineRefusedException("reason", "decision-withdrawn");
        }
        List<CalculatedDeadline> calculated = calculate(correction.question());
        refuseUnfit(calculated, correction.answers());
        DecisionFacts facts =
                new DecisionFacts(
                        correction.question(),
                        keeper.facts(decision).letter(),
                        DecisionFacts.leftOutBy(correction.answers()),
                        correction.remark());
        decision.setRule(correction.question().rule());
        keeper.keep(decision, facts, DecisionAct.CORRECTED, correction.reason());
        recalculation.apply(
                cases.forProcess(decision.caseId()), decision, facts, calculated, correction);
        publisher.publishEvent(
                new DecisionCorrected(decision.id(), correction.question().serviceDate()));
    }

    /**
     * Notes that the decision itself was withdrawn: its running deadlines become void, none is
     * deleted. Publishes {@link DeadlineDecided} for each.
     *
     * @param version of the decision, as it was read
     * @param proof the document that shows it
     * @param reason free text that is stored sealed
     * @throws StaleVersionException when somebody else changed it meanwhile
     * @throws DeadlineRefusedException when reason or proof are missing
     */
    public void withdraw(DecisionId id, long version, ProofDocument proof, String reason) {
        Decision decision = keeper.read(id, version);
        if (decision.isWithdrawn()) {
            throw new DeadlineRefusedException("reason", "decision-withdrawn");
        }
        if (reason == null || reason.isBlank()) {
            throw new DeadlineRefusedException("reason", "withdrawal-reason-required");
        }
        DecisionFacts before = keeper.facts(decision);
        proof.check(before.question().serviceDate(), today());
        decision.withdraw();
        keeper.keep(
                decision,
                new DecisionFacts(before.question(), before.letter(), before.leftOut(), reason),
                DecisionAct.WITHDRAWN,
                CorrectionReason.DECISION_WITHDRAWN);
        for (Deadline deadline :
                deadlines.findByDecisionIdOrderByDecisiveDateAscIdAsc(id.value())) {
            if (!deadline.state().isFinal()) {
                register.settle(deadline, DeadlineState.VOID, proof);
            }
        }
    }

    /**
     * An action against the decision was filed in time: where it has suspensive effect, the running
     * departure period becomes void until a court decides. Publishes {@link DeadlineDecided}.
     *
     * @return whether anything was suspended
     */
    public boolean suspendByAction(DecisionId id) {
        List<Deadline> suspended =
                suspendable(id).filter(deadline -> !deadline.state().isFinal()).toList();
        suspended.forEach(deadline -> register.settle(deadline, DeadlineState.VOID, null));
        return !suspended.isEmpty();
    }

    /**
     * The action was not filed after all: what it had suspended runs again. Publishes {@link
     * DeadlineCorrected}.
     *
     * @return whether anything runs again
     */
    public boolean resumeWithoutAction(DecisionId id) {
        List<Deadline> resumed =
                suspendable(id).filter(deadline -> deadline.state() == DeadlineState.VOID).toList();
        resumed.forEach(register::reopen);
        return !resumed.isEmpty();
    }

    private Stream<Deadline> suspendable(DecisionId id) {
        Set<String> kinds = calculator.suspendedByAction(keeper.facts(keeper.read(id)).question());
        return deadlines.findByDecisionIdOrderByDecisiveDateAscIdAsc(id.value()).stream()
                .filter(deadline -> kinds.contains(deadline.kind()));
    }

    /**
     * @throws NotFoundException when there is none in this tenant
     */
    @Transactional(readOnly = true)
    public DecisionView require(DecisionId id) {
        return keeper.read(id).view();
    }

    /** What is known of a decision: content of counselling. */
    @Transactional(readOnly = true)
    public DecisionFacts factsOf(DecisionId id) {
        return keeper.facts(keeper.read(id));
    }

    /** What was done to a decision, the latest first: content of counselling. */
    @Transactional(readOnly = true)
    public List<DecisionHistory> historyOf(DecisionId id) {
        return keeper.historyOf(id);
    }

    /** The deadlines of a decision by date. */
    @Transactional(readOnly = true)
    public List<DeadlineView> deadlinesOf(DecisionId id) {
        return deadlines.findByDecisionIdOrderByDecisiveDateAscIdAsc(id.value()).stream()
                .map(Deadline::view)
                .toList();
    }

    /** Standing decisions of the case with just these facts: perhaps the same letter. */
    @Transactional(readOnly = true)
    public List<DecisionView> withFacts(CaseId caseId, DeadlineQuestion question) {
        return decisions.findByCaseIdOrderByRegisteredAtDescIdAsc(caseId.value()).stream()
                .filter(decision -> !decision.isWithdrawn())
                .filter(decision -> keeper.facts(decision).question().equals(question))
                .map(Decision::view)
                .toList();
    }

    /** The letters and decisions of a case, the latest first. */
    @Transactional(readOnly = true)
    public List<DecisionView> ofCase(CaseId caseId) {
        return decisions.findByCaseIdOrderByRegisteredAtDescIdAsc(caseId.value()).stream()
                .map(Decision::view)
                .toList();
    }

    /** What was registered to mend a missed deadline, the first one first. */
    @Transactional(readOnly = true)
    public List<DecisionView> following(DeadlineId missed) {
        return decisions.findByFollowsIdOrderByRegisteredAt(missed.value()).stream()
                .map(Decision::view)
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(WorkingDayCalendar.BERLIN));
    }

    private List<Refusal> notYetServed(DeadlineQuestion question) {
        List<Refusal> refusals = new ArrayList<>();
        LocalDate today = today();
        if (question.service() != null && question.serviceDate().isAfter(today)) {
            refusals.add(new Refusal("serviceDate", "served-in-future"));
        }
        if (question.receivedOn() != null && question.receivedOn().isAfter(today)) {
            refusals.add(new Refusal("receivedOn", "served-in-future"));
        }
        return refusals;
    }

    private static void refuseUnfit(
            List<CalculatedDeadline> calculated, List<DeadlineAnswer> answers) {
        List<AnswerRefusal> refusals = AnswerCheck.refusals(calculated, answers);
        if (!refusals.isEmpty()) {
            throw new DeadlineRefusedException("answers", refusals.get(0).reason());
        }
    }

    private void checkFile(NewDecision request, CaseView file) {
        if (!file.isOpen()) {
            throw new DeadlineRefusedException("rule", "case-closed");
        }
        if (!file.clients().containsAll(request.persons())) {
            throw new DeadlineRefusedException("persons", "unknown-person");
        }
        if (request.follows() != null
                && !register.require(request.follows()).caseId().equals(file.id())) {
            throw new NotFoundException("deadline");
        }
    }

    static DeadlineAnswer answerTo(CalculatedDeadline deadline, List<DeadlineAnswer> answers) {
        return answers.stream()
                .filter(answer -> deadline.kind().equals(answer.kind()))
                .findFirst()
                .orElseThrow();
    }

    private static NewDeadline newDeadline(NewDecision request, DeadlineAnswer answer) {
        return NewDeadline.calculated(
                request.caseId(),
                request.persons(),
                answer,
                request.actor(),
                request.responsible(),
                request.deputy(),
                request.letter());
    }
}
