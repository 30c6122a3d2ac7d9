package de.lotse.deadline;

import de.lotse.audit.AuditTrail;
import de.lotse.casefile.CaseClosed;
import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseId;
import de.lotse.casefile.CaseReassigned;
import de.lotse.casefile.CaseView;
import de.lotse.security.CurrentPerson;
import de.lotse.security.Sealer;
import de.lotse.security.SignedIn;
import de.lotse.security.StaffId;
import de.lotse.security.TenantScope;
import de.lotse.web.NotFoundException;
import de.lotse.web.StaleVersionException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    private static final String SUBJECT = "DEADLINE";
    private static final int WARNING_WORKING_DAYS = 3;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    private final DeadlineRepository deadlines;
    private final DeadlineHistoryRepository history;
    private final CaseFiles cases;
    private final WorkingDayCalendar calendar;
    private final Sealer sealer;
    private final SignedIn signedIn;
    private final AuditTrail audit;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    DeadlineRegister(
            DeadlineRepository deadlines,
            DeadlineHistoryRepository history,
            CaseFiles cases,
            WorkingDayCalendar calendar,
            Sealer sealer,
            SignedIn signedIn,
            AuditTrail audit,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.deadlines = deadlines;
        this.history = history;
        this.cases = cases;
        this.calendar = calendar;
        this.sealer = sealer;
        this.signedIn = signedIn;
        this.audit = audit;
        this.publisher = publisher;
        this.clock = clock;
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
        Deadline deadline = new Deadline(id, file, request);
        setDates(deadline, request.due(), request.precautionaryDue(), request.warnOn());
        deadline.setPeople(
                request.actor(),
                request.responsible() == null ? file.adviser() : request.responsible(),
                request.deputy() == null ? file.deputy() : request.deputy());
        DeadlineTexts texts = new DeadlineTexts(request.letter(), null);
        seal(deadline, texts);
        remember(deadline, DeadlineAct.REGISTERED, null, texts);
        deadlines.saveAndFlush(deadline);
        record(deadline, DeadlineAct.REGISTERED);
        publisher.publishEvent(new DeadlineRegistered(deadline.view()));
        return deadline.id();
    }

    /** Enters a promise of the service that ends some working days after a day. */
    public DeadlineId registerServiceStandard(
            CaseId caseId, String kind, LocalDate from, int workingDays) {
        LocalDate due = calendar.plusWorkingDays(from, workingDays, Seat.RP);
        return register(NewDeadline.serviceStandard(caseId, kind, due));
    }

    /**
     * Gives a deadline new dates or another responsible person, and publishes {@link
     * DeadlineCorrected}.
     *
     * @param version the version that was read
     * @throws StaleVersionException when somebody else changed it meanwhile
     * @throws DeadlineRefusedException when dates do not fit or nothing changes
     */
    public void correct(DeadlineId id, long version, DeadlineCorrection correction) {
        Deadline deadline = read(id, version);
        checkDates(correction.due(), correction.precautionaryDue(), correction.warnOn());
        LocalDate before = deadline.decisiveDate();
        DeadlineTexts old = texts(deadline);
        DeadlineTexts texts = new DeadlineTexts(correction.letter(), old.proof());
        setDates(deadline, correction.due(), correction.precautionaryDue(), correction.warnOn());
        deadline.setPeople(correction.actor(), correction.responsible(), correction.deputy());
        if (correction.reopen()) {
            deadline.setState(DeadlineState.OPEN);
        }
        seal(deadline, texts);
        remember(deadline, DeadlineAct.CORRECTED, correction.reason(), texts);
        deadlines.saveAndFlush(deadline);
        record(deadline, DeadlineAct.CORRECTED);
        publisher.publishEvent(new DeadlineCorrected(deadline.view(), before, correction.reason()));
    }

    /**
     * Moves an open promise of the service to another day, and publishes {@link DeadlineCorrected};
     * for processes.
     */
    public void move(DeadlineId id, LocalDate due) {
        Deadline deadline = read(id);
        DeadlineTexts texts = texts(deadline);
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
     * @param proof what shows it; demanded for a legal deadline that was not missed
     * @throws StaleVersionException when somebody else changed it meanwhile
     * @throws DeadlineRefusedException when it is decided already or the proof is missing
     */
    public void decide(DeadlineId id, long version, DeadlineState outcome, String proof) {
        decide(read(id, version), outcome, proof);
    }

    /**
     * Like {@link #decide(DeadlineId, long, DeadlineState, String)}, for processes: does nothing
     * when it is decided already.
     */
    public void decideByProcess(DeadlineId id, DeadlineState outcome) {
        Deadline deadline = read(id);
        if (!deadline.state().isFinal()) {
            decide(deadline, outcome, null);
        }
    }

    private void decide(Deadline deadline, DeadlineState outcome, String proof) {
        DeadlineState before = deadline.state();
        if (before.isFinal() || outcome == DeadlineState.OPEN || outcome == before) {
            throw new DeadlineRefusedException("outcome", "already-decided");
        }
        boolean needsProof =
                deadline.standing() == DeadlineStanding.LEGAL && outcome != DeadlineState.MISSED;
        if (needsProof && (proof == null || proof.isBlank())) {
            throw new DeadlineRefusedException("proof", "proof-required");
        }
        DeadlineTexts texts = new DeadlineTexts(texts(deadline).letter(), proof);
        deadline.setState(outcome);
        seal(deadline, texts);
        remember(deadline, DeadlineAct.DECIDED, null, texts);
        deadlines.saveAndFlush(deadline);
        record(deadline, DeadlineAct.DECIDED);
        publisher.publishEvent(new DeadlineDecided(deadline.view(), before));
    }

    /**
     * @throws NotFoundException when there is none in this tenant
     */
    @Transactional(readOnly = true)
    public DeadlineView require(DeadlineId id) {
        return read(id).view();
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
        return texts(read(id));
    }

    /** What was done to a deadline, the latest first; its texts are content of counselling. */
    @Transactional(readOnly = true)
    public List<DeadlineHistory> historyOf(DeadlineId id) {
        return history.findByDeadlineIdOrderByHistoryNoDesc(id.value()).stream()
                .map(entry -> entry.view(texts(entry)))
                .toList();
    }

    /** Whether a legal deadline of this case is still to be decided. */
    @Transactional(readOnly = true)
    public boolean hasOpenLegal(CaseId caseId) {
        return deadlines.existsByCaseIdAndStandingAndState(
                caseId.value(), DeadlineStanding.LEGAL, DeadlineState.OPEN);
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

    /** The open deadline of a case that ends first. */
    @Transactional(readOnly = true)
    public Optional<DeadlineView> nextFor(CaseId caseId) {
        return deadlines
                .findFirstByCaseIdAndStateOrderByDecisiveDateAscIdAsc(
                        caseId.value(), DeadlineState.OPEN)
                .map(Deadline::view);
    }

    /** The deadlines of the sites of the person signed in, by date, at most {@code limit}. */
    @Transactional(readOnly = true)
    public List<DeadlineView> find(DeadlineQuery query, int limit) {
        CurrentPerson person = signedIn.require();
        Set<UUID> sites = person.siteIds();
        if (sites.isEmpty()) {
            return List.of();
        }
        return views(
                query.mine()
                        ? deadlines.ofPerson(
                                person.id().value(),
                                sites,
                                query.states(),
                                query.standings(),
                                query.fromDate(),
                                query.fromId(),
                                Limit.of(limit))
                        : deadlines.ofSites(
                                sites,
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
                                texts(deadline).letter(),
                                false,
                                CorrectionReason.RESPONSIBILITY));
            }
        }
    }

    /** A closed case keeps no promises of the service. */
    @EventListener
    void on(CaseClosed closed) {
        for (Deadline deadline :
                deadlines.findByCaseIdAndStateOrderByDecisiveDateAscIdAsc(
                        closed.caseId().value(), DeadlineState.OPEN)) {
            if (deadline.standing() == DeadlineStanding.SERVICE_STANDARD) {
                decide(deadline, DeadlineState.VOID, null);
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
        if (request.person() != null && !file.clients().contains(request.person())) {
            throw new DeadlineRefusedException("person", "unknown-person");
        }
        checkDates(request.due(), request.precautionaryDue(), request.warnOn());
    }

    private static void checkDates(LocalDate due, LocalDate precautionaryDue, LocalDate warnOn) {
        if (due.isBefore(EARLIEST) || due.isAfter(LATEST)) {
            throw new DeadlineRefusedException("due", "due-out-of-range");
        }
        if (precautionaryDue != null && precautionaryDue.isAfter(due)) {
            throw new DeadlineRefusedException("precautionaryDue", "precaution-after-due");
        }
        if (precautionaryDue != null && precautionaryDue.isBefore(EARLIEST)) {
            throw new DeadlineRefusedException("precautionaryDue", "due-out-of-range");
        }
        if (warnOn != null && (warnOn.isAfter(due) || warnOn.isBefore(EARLIEST))) {
            throw new DeadlineRefusedException("warnOn", "warning-after-due");
        }
    }

    private void setDates(
            Deadline deadline, LocalDate due, LocalDate precautionaryDue, LocalDate warnOn) {
        LocalDate decisive =
                precautionaryDue != null && precautionaryDue.isBefore(due) ? precautionaryDue : due;
        LocalDate warning =
                warnOn == null
                        ? calendar.minusWorkingDays(decisive, WARNING_WORKING_DAYS, Seat.RP)
                        : warnOn;
        deadline.setDates(due, precautionaryDue, warning);
    }

    private Deadline read(DeadlineId id) {
        return deadlines.findById(id.value()).orElseThrow(() -> new NotFoundException("deadline"));
    }

    private Deadline read(DeadlineId id, long version) {
        Deadline deadline = read(id);
        if (deadline.version() != version) {
            throw new StaleVersionException("deadline");
        }
        return deadline;
    }

    private void seal(Deadline deadline, DeadlineTexts texts) {
        deadline.setSealed(
                sealer.seal(
                        TenantScope.requireTenant(), Deadline.TABLE, deadline.id().value(), texts));
    }

    private DeadlineTexts texts(Deadline deadline) {
        return sealer.open(
                TenantScope.requireTenant(),
                Deadline.TABLE,
                deadline.id().value(),
                deadline.sealed(),
                DeadlineTexts.class);
    }

    private DeadlineTexts texts(DeadlineHistoryEntry entry) {
        return sealer.open(
                TenantScope.requireTenant(),
                DeadlineHistoryEntry.TABLE,
                entry.getId(),
                entry.sealed(),
                DeadlineTexts.class);
    }

    private void remember(
            Deadline deadline, DeadlineAct act, CorrectionReason reason, DeadlineTexts texts) {
        UUID id = UUID.randomUUID();
        DeadlineHistoryEntry entry =
                new DeadlineHistoryEntry(id, deadline, act, clock.instant(), currentStaff());
        if (reason != null) {
            entry.setReason(reason);
        }
        entry.setSealed(
                sealer.seal(TenantScope.requireTenant(), DeadlineHistoryEntry.TABLE, id, texts));
        history.save(entry);
    }

    private void record(Deadline deadline, DeadlineAct act) {
        audit.record(
                "DEADLINE_" + act.name(),
                SUBJECT,
                deadline.id().value(),
                deadline.caseId().value(),
                Map.of(
                        "kind", deadline.kind(),
                        "due", deadline.due().toString(),
                        "state", deadline.state().name()));
    }

    private UUID currentStaff() {
        return signedIn.find().map(CurrentPerson::id).map(StaffId::value).orElse(null);
    }

    private static List<DeadlineView> views(List<Deadline> found) {
        return found.stream().map(Deadline::view).toList();
    }
}
