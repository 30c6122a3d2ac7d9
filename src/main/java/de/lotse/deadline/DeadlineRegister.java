package de.lotse.deadline;

import de.lotse.casefile.CaseClosed;
import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseId;
import de.lotse.casefile.CaseReassigned;
import de.lotse.casefile.CaseSecrecy;
import de.lotse.casefile.CaseView;
import de.lotse.deadline.DeadlineAnswer.Choice;
import de.lotse.security.CurrentPerson;
import de.lotse.security.SignedIn;
import de.lotse.web.NotFoundException;
import de.lotse.web.StaleVersionException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of deadlines (Fristenbuch). A deadline is never deleted, and each change leaves its
 * former state in the history. The callers have checked who may see the case.
 */
@Service
@Transactional
public class DeadlineRegister {

    private final DeadlineRepository deadlines;
    private final DeadlineKeeper keeper;
    private final DecisionKeeper decisions;
    private final CaseFiles cases;
    private final CaseSecrecy secrecy;
    private final WorkingDayCalendar calendar;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher publisher;

    DeadlineRegister(
            DeadlineRepository deadlines,
            DeadlineKeeper keeper,
            DecisionKeeper decisions,
            CaseFiles cases,
            CaseSecrecy secrecy,
            WorkingDayCalendar calendar,
            SignedIn signedIn,
            ApplicationEventPublisher publisher) {
        this.deadlines = deadlines;
        this.keeper = keeper;
        this.decisions = decisions;
        this.cases = cases;
        this.secrecy = secrecy;
        this.calendar = calendar;
        this.signedIn = signedIn;
        this.publisher = publisher;
    }

    /**
     * Enters a deadline and publishes {@link DeadlineRegistered}.
     *
     * @throws DeadlineRefusedException when its dates or persons do not fit
     */
    public DeadlineId register(NewDeadline request) {
        return register(DeadlineId.next(), request);
    }

    /**
     * Like {@link #register(NewDeadline)}, with an id the caller has chosen: a form sent twice
     * enters one deadline.
     */
    public DeadlineId register(DeadlineId id, NewDeadline request) {
        CaseView file = cases.forProcess(request.caseId());
        Optional<Deadline> known = deadlines.findById(id.value());
        if (known.isPresent() && known.get().caseId().equals(file.id())) {
            return id;
        }
        check(request, file);
        checkReason(request);
        Deadline deadline = new Deadline(id, file, request);
        enter(deadline, file, request, DeadlineTexts.ofLetter(request.letter()));
        return deadline.id();
    }

    /** Enters one deadline of a decision, with its derivation. */
    Deadline registerCalculated(
            CaseView file,
            NewDeadline request,
            DecisionId decision,
            CalculatedDeadline calculated,
            DeadlineAnswer answer) {
        check(request, file);
        Deadline deadline = new Deadline(DeadlineId.next(), file, request);
        deadline.setCalculated(
                decision, answer.choice() == Choice.CHANGED, calculated.needsReview());
        DeadlineTexts texts =
                DeadlineTexts.ofLetter(request.letter())
                        .withDerivation(calculated, answer.reason());
        enter(deadline, file, request, texts);
        return deadline;
    }

    private void enter(Deadline deadline, CaseView file, NewDeadline request, DeadlineTexts texts) {
        keeper.setDates(deadline, request.due(), request.precautionaryDue(), request.warnOn());
        deadline.setPeople(
                request.actor(),
                request.responsible() == null ? file.adviser() : request.responsible(),
                request.deputy() == null ? file.deputy() : request.deputy());
        keeper.keep(deadline, texts, DeadlineAct.REGISTERED, null);
        publisher.publishEvent(new DeadlineRegistered(deadline.view()));
    }

    /**
     * Gives a deadline new dates or another responsible person, and publishes {@link
     * DeadlineCorrected}. With new dates a decided legal deadline gets a {@link DeadlineHint}, and
     * a missed one runs again when its last day has not passed.
     *
     * @param version the version that was read
     * @throws StaleVersionException when somebody else changed it meanwhile
     * @throws DeadlineRefusedException when dates do not fit or nothing changes
     */
    public void correct(DeadlineId id, long version, DeadlineCorrection correction) {
        Deadline deadline = keeper.read(id, version);
        DeadlineKeeper.checkDates(
                correction.due(), correction.precautionaryDue(), correction.warnOn());
        LocalDate before = deadline.decisiveDate();
        boolean wasDecided = deadline.state().isFinal();
        boolean newDates =
                !deadline.due().equals(correction.due())
                        || !Objects.equals(
                                deadline.precautionaryDue(), correction.precautionaryDue());
        DeadlineTexts texts = keeper.texts(deadline).withLetter(correction.letter());
        keeper.setDates(
                deadline, correction.due(), correction.precautionaryDue(), correction.warnOn());
        deadline.setPeople(correction.actor(), correction.responsible(), correction.deputy());
        if (correction.reopen()) {
            deadline.setState(DeadlineState.OPEN);
            deadline.setHint(null);
        } else if (newDates && deadline.standing() == DeadlineStanding.LEGAL) {
            deadline.datesCorrected(calendar.today());
        }
        if (newDates) {
            deadline.clearPending();
        }
        noteDeviation(deadline, texts.derivation());
        keeper.keep(deadline, texts, DeadlineAct.CORRECTED, correction.reason());
        publisher.publishEvent(
                new DeadlineCorrected(
                        deadline.view(),
                        before,
                        correction.reason(),
                        wasDecided && !deadline.state().isFinal()));
    }

    /** A deadline runs again as it was. */
    void reopen(Deadline deadline) {
        correct(
                deadline.id(),
                deadline.version(),
                new DeadlineCorrection(
                        deadline.due(),
                        deadline.precautionaryDue(),
                        deadline.warnOn(),
                        deadline.actor(),
                        deadline.responsible(),
                        deadline.deputy(),
                        keeper.texts(deadline).letter(),
                        true,
                        CorrectionReason.OTHER));
    }

    private static void noteDeviation(Deadline deadline, CalculatedDeadline calculated) {
        if (calculated != null) {
            boolean deviating =
                    !calculated.due().equals(deadline.due())
                            || !Objects.equals(
                                    calculated.precautionaryDue(), deadline.precautionaryDue());
            deadline.setCalculated(deadline.decision(), deviating, calculated.needsReview());
        }
    }

    /**
     * Moves an open promise of the service to another day, and publishes {@link DeadlineCorrected};
     * for processes.
     */
    public void move(DeadlineId id, LocalDate due) {
        Deadline deadline = keeper.read(id);
        DeadlineTexts texts = keeper.texts(deadline);
        correct(
                id,
                deadline.version(),
                new DeadlineCorrection(
                        due,
                        null,
                        null,
                        deadline.actor(),
                        deadline.responsible(),
                        deadline.deputy(),
                        texts.letter(),
                        false,
                        CorrectionReason.MOVED));
    }

    /**
     * Notes what became of a deadline and publishes {@link DeadlineDecided}.
     *
     * @param version the version that was read
     * @param proof what shows it; demanded for a legal deadline that was not missed, unless two
     *     persons decide ({@link DeadlineOutcomes})
     * @throws StaleVersionException when somebody else changed it meanwhile
     * @throws DeadlineRefusedException when it is decided already, the proof is missing or does not
     *     fit, or a legal deadline is said to be missed that has not passed
     */
    public void decide(DeadlineId id, long version, DeadlineState outcome, ProofDocument proof) {
        Deadline deadline = keeper.read(id, version);
        if (outcome == DeadlineState.LEFT_TO_LAWYER || outcome == DeadlineState.HANDED_OVER) {
            throw new DeadlineRefusedException("outcome", "outcome-by-closing");
        }
        if (deadline.standing() == DeadlineStanding.LEGAL) {
            checkProof(deadline, outcome, proof);
        }
        settle(deadline, outcome, proof);
    }

    /**
     * For processes: notes what became of a promise of the service; does nothing when it is decided
     * already.
     */
    public void decideByProcess(DeadlineId id, DeadlineState outcome) {
        Deadline deadline = keeper.read(id);
        if (!deadline.state().isFinal()) {
            decide(id, deadline.version(), outcome, null);
        }
    }

    /**
     * For processes: another site has taken the case over with this deadline. Does nothing where it
     * is decided already or has other dates than the other side was told.
     *
     * @param due the last day that the other side was told
     * @param precautionaryDue {@code null} for none
     */
    public void handOver(DeadlineId id, LocalDate due, LocalDate precautionaryDue) {
        Deadline deadline = keeper.read(id);
        boolean asTold =
                deadline.due().equals(due)
                        && Objects.equals(deadline.precautionaryDue(), precautionaryDue);
        if (asTold && !deadline.state().isFinal()) {
            settle(deadline, DeadlineState.HANDED_OVER, keeper.texts(deadline).proof());
        }
    }

    /** Without asking for a proof. */
    void settle(Deadline deadline, DeadlineState outcome, ProofDocument proof) {
        DeadlineState before = deadline.state();
        if (before.isFinal() || outcome == DeadlineState.OPEN || outcome == before) {
            throw new DeadlineRefusedException("outcome", "already-decided");
        }
        deadline.setState(outcome);
        deadline.setHint(null);
        deadline.clearPending();
        if (outcome == DeadlineState.TAKEN_OVER) {
            deadline.setPeople(DeadlineActor.LAWYER, deadline.responsible(), deadline.deputy());
        }
        keeper.keep(deadline, keeper.texts(deadline).withProof(proof), DeadlineAct.DECIDED, null);
        publisher.publishEvent(new DeadlineDecided(deadline.view(), before));
    }

    private void checkProof(Deadline deadline, DeadlineState outcome, ProofDocument proof) {
        if (outcome == DeadlineState.MISSED) {
            if (!deadline.due().isBefore(calendar.today())) {
                throw new DeadlineRefusedException("outcome", "not-missed-yet");
            }
            return;
        }
        if (proof == null) {
            throw new DeadlineRefusedException("proofKind", "proof-required");
        }
        boolean takenOver = outcome == DeadlineState.TAKEN_OVER;
        proof.check(takenOver ? null : servedOn(deadline), calendar.today());
        if (takenOver && proof.kind() != ProofKind.MANDATE_CONFIRMATION) {
            throw new DeadlineRefusedException("proofKind", "mandate-required");
        }
    }

    private LocalDate servedOn(Deadline deadline) {
        return deadline.decision() == null
                ? null
                : decisions.facts(decisions.read(deadline.decision())).question().serviceDate();
    }

    /**
     * @throws NotFoundException when there is none in this tenant
     */
    @Transactional(readOnly = true)
    public DeadlineView require(DeadlineId id) {
        return keeper.read(id).view();
    }

    /** The kinds of these deadlines of the tenant, by id. */
    @Transactional(readOnly = true)
    public Map<UUID, String> kindsOf(Collection<UUID> ids) {
        return deadlines.findAllById(ids).stream()
                .collect(
                        Collectors.toMap(
                                deadline -> deadline.id().value(), deadline -> deadline.kind()));
    }

    /** What is written about a deadline: content of counselling. */
    @Transactional(readOnly = true)
    public DeadlineTexts textsOf(DeadlineId id) {
        return keeper.texts(keeper.read(id));
    }

    /** What was done to a deadline, the latest first; its texts are content of counselling. */
    @Transactional(readOnly = true)
    public List<DeadlineHistory> historyOf(DeadlineId id) {
        return keeper.historyOf(id);
    }

    /** The open deadlines of a case, the next one first. */
    @Transactional(readOnly = true)
    public List<DeadlineView> openFor(CaseId caseId) {
        return views(
                deadlines.findByCaseIdAndStateOrderByDecisiveDateAscIdAsc(
                        caseId.value(), DeadlineState.OPEN));
    }

    /** All deadlines of a case by date. */
    @Transactional(readOnly = true)
    public List<DeadlineView> allFor(CaseId caseId) {
        return views(deadlines.findByCaseIdOrderByDecisiveDateAscIdAsc(caseId.value()));
    }

    /** The deadlines of the sites of the person signed in, by date, at most {@code limit}. */
    @Transactional(readOnly = true)
    public List<DeadlineView> find(DeadlineQuery query, int limit) {
        CurrentPerson person = signedIn.require();
        Set<UUID> sites = person.siteIds();
        if (sites.isEmpty()) {
            return List.of();
        }
        Set<UUID> hidden = secrecy.hiddenFrom(person);
        return views(
                query.mine()
                        ? deadlines.ofPerson(
                                person.id().value(),
                                sites,
                                hidden,
                                query.states(),
                                query.standings(),
                                query.fromDate(),
                                query.fromId(),
                                Limit.of(limit))
                        : deadlines.ofSites(
                                sites,
                                hidden,
                                query.states(),
                                query.standings(),
                                query.fromDate(),
                                query.fromId(),
                                Limit.of(limit)));
    }

    /** Whoever takes over a case takes over its open deadlines. */
    @EventListener
    void on(CaseReassigned reassigned) {
        for (Deadline deadline :
                deadlines.findByCaseIdOrderByDecisiveDateAscIdAsc(reassigned.caseId().value())) {
            if (!deadline.state().isFinal() && deadline.responsible().equals(reassigned.from())) {
                correct(
                        deadline.id(),
                        deadline.version(),
                        new DeadlineCorrection(
                                deadline.due(),
                                deadline.precautionaryDue(),
                                deadline.warnOn(),
                                deadline.actor(),
                                reassigned.to(),
                                deadline.deputy(),
                                keeper.texts(deadline).letter(),
                                false,
                                CorrectionReason.RESPONSIBILITY));
            }
        }
    }

    /**
     * A closed case keeps no promises of the service, and has nobody to follow up what a lawyer has
     * taken over.
     */
    @EventListener
    void on(CaseClosed closed) {
        for (Deadline deadline :
                deadlines.findByCaseIdOrderByDecisiveDateAscIdAsc(closed.caseId().value())) {
            if (deadline.state() == DeadlineState.TAKEN_OVER) {
                settle(deadline, DeadlineState.LEFT_TO_LAWYER, keeper.texts(deadline).proof());
            } else if (deadline.state() == DeadlineState.OPEN
                    && deadline.standing() == DeadlineStanding.SERVICE_STANDARD) {
                settle(deadline, DeadlineState.VOID, null);
            }
        }
    }

    private void check(NewDeadline request, CaseView file) {
        if (!DeadlineKinds.isCode(request.kind())) {
            throw new IllegalArgumentException("Not a kind of deadline");
        }
        if (!file.isOpen()) {
            throw new DeadlineRefusedException("due", "case-closed");
        }
        if (!file.clients().containsAll(request.persons())) {
            throw new DeadlineRefusedException("persons", "unknown-person");
        }
        DeadlineKeeper.checkDates(request.due(), request.precautionaryDue(), request.warnOn());
    }

    private static void checkReason(NewDeadline request) {
        if (request.standing() != DeadlineStanding.LEGAL) {
            return;
        }
        if (request.manualReason() == null) {
            throw new DeadlineRefusedException("manualReason", "manual-reason-required");
        }
        boolean unsaid = request.letter() == null || request.letter().isBlank();
        if (request.manualReason() == ManualReason.OTHER && unsaid) {
            throw new DeadlineRefusedException("letter", "manual-reason-unsaid");
        }
    }

    private static List<DeadlineView> views(List<Deadline> found) {
        return found.stream().map(Deadline::view).toList();
    }
}
