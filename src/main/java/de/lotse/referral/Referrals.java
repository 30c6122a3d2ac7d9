package de.lotse.referral;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseId;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.ClientId;
import de.lotse.casefile.ClosingObstacle;
import de.lotse.casefile.Obstacle;
import de.lotse.consent.DataKind;
import de.lotse.consent.Recipient;
import de.lotse.consent.TransmissionId;
import de.lotse.consent.TransmissionPurpose;
import de.lotse.deadline.WorkingDayCalendar;
import de.lotse.directory.ServiceKind;
import de.lotse.web.ForbiddenException;
import de.lotse.web.NotFoundException;
import de.lotse.web.StaleVersionException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The referrals of the cases. The caller has checked who may see the case. A running one keeps its
 * case from closing, unless the case itself is being handed over and the other side has accepted.
 */
@Service
@Transactional
public class Referrals implements ClosingObstacle {

    private final ReferralRepository referrals;
    private final ReferralCourse course;
    private final ReferralSeal seal;
    private final CaseFiles cases;
    private final WorkingDayCalendar calendar;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Referrals(
            ReferralRepository referrals,
            ReferralCourse course,
            ReferralSeal seal,
            CaseFiles cases,
            WorkingDayCalendar calendar,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.referrals = referrals;
        this.course = course;
        this.seal = seal;
        this.cases = cases;
        this.calendar = calendar;
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * Begins a referral whose process the caller starts, with the id as {@code referralId}.
     *
     * @param proposed the kind of service that is looked for; {@code null} for any
     */
    public ReferralId begin(
            CaseId caseId,
            ReferralOrigin origin,
            ServiceKind proposed,
            TransmissionPurpose purpose) {
        ReferralId id = ReferralId.next();
        begin(id, new NewReferral(caseId, origin, proposed, purpose, false));
        return id;
    }

    /**
     * Like {@link #begin(CaseId, ReferralOrigin, ServiceKind, TransmissionPurpose)}, with an id the
     * caller has chosen.
     *
     * @return whether it was begun; {@code false} at the second call with the same id
     */
    public boolean begin(ReferralId id, NewReferral request) {
        if (referrals.findById(id.value()).isPresent()) {
            return false;
        }
        CaseView file = cases.forProcess(request.caseId());
        if (!file.isOpen()) {
            throw new ForbiddenException("referral of a closed case");
        }
        byte[] texts = seal(id, ReferralTexts.EMPTY);
        referrals.saveAndFlush(new Referral(id, request, calendar.today(), texts));
        note(id, file.id(), ReferralEventKind.BEGUN, request.purpose().name());
        return true;
    }

    /**
     * @throws NotFoundException where the Träger has no such referral
     */
    @Transactional(readOnly = true)
    public ReferralView require(ReferralId id) {
        return view(entity(id));
    }

    /** The referrals of a case, the newest first. */
    @Transactional(readOnly = true)
    public List<ReferralView> of(CaseId caseId) {
        return referrals.findByCaseIdOrderByBegunOnDescIdAsc(caseId.value()).stream()
                .map(this::view)
                .toList();
    }

    /**
     * Notes to which service and how somebody is guided.
     *
     * @param recipient {@code null} only where the address of a service outside of the directory is
     *     handed out
     * @param name the service's name as the adviser saw it
     * @param version the version that was read
     * @throws StaleVersionException when somebody else changed it meanwhile
     */
    public void choose(
            ReferralId id,
            long version,
            Recipient recipient,
            String name,
            ReferralKind kind,
            String note) {
        Referral referral = running(id, version);
        ReferralTexts texts = texts(referral).withRecipient(name).withNote(note);
        referral.choose(recipient, kind, seal(id, texts));
        referrals.saveAndFlush(referral);
        note(id, referral.caseId(), ReferralEventKind.SERVICE_CHOSEN, kind.name());
    }

    /**
     * Keeps what is to be told; nothing is told yet.
     *
     * @param words what is told in the adviser's words, by kind of data
     * @param version the version that was read
     * @return the new version
     * @throws StaleVersionException when somebody else changed it meanwhile
     */
    public long prepare(
            ReferralId id,
            long version,
            Set<DataKind> kinds,
            Set<ClientId> persons,
            Map<DataKind, String> words) {
        Referral referral = running(id, version);
        if (!Set.copyOf(cases.forProcess(referral.caseId()).clients()).containsAll(persons)) {
            throw new NotFoundException("person of the case");
        }
        referral.prepare(kinds, persons, seal(id, texts(referral).withWords(words)));
        return referrals.saveAndFlush(referral).version();
    }

    /** What was prepared has been told. */
    void sent(ReferralId id, TransmissionId transmission) {
        Referral referral = running(id);
        referral.sent(transmission, clock.instant());
        referrals.saveAndFlush(referral);
        note(
                id,
                referral.caseId(),
                ReferralEventKind.SENT,
                referral.view(ReferralTexts.EMPTY).recipient().kind().name());
    }

    /**
     * The service has answered.
     *
     * @param reason why it declines; {@code null} unless it does
     */
    public void answered(ReferralId id, ReferralAnswer answer, DeclineReason reason) {
        Referral referral = running(id);
        referral.answered(answer, reason);
        referrals.saveAndFlush(referral);
        note(id, referral.caseId(), ReferralEventKind.ANSWERED, answer.name());
    }

    /** Notes a step of the process. */
    public void reached(ReferralId id, ReferralState state, ReferralEventKind kind, String code) {
        Referral referral = running(id);
        referral.setState(state);
        referrals.saveAndFlush(referral);
        note(id, referral.caseId(), kind, code);
    }

    /** Notes something that leaves the state as it is. */
    void happened(ReferralId id, ReferralEventKind kind) {
        note(id, entity(id).caseId(), kind, null);
    }

    /** It has come to its end; does nothing where it has. */
    public void end(ReferralId id, ReferralOutcome outcome) {
        Referral referral = entity(id);
        if (referral.isRunning()) {
            referral.end(outcome, calendar.today());
            referrals.saveAndFlush(referral);
            note(id, referral.caseId(), ReferralEventKind.ENDED, outcome.name());
            publisher.publishEvent(new ReferralEnded(id, referral.caseId(), outcome));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Obstacle> obstaclesTo(CaseView file) {
        return referrals.findByCaseIdAndOutcomeIsNull(file.id().value()).stream()
                .map(
                        referral ->
                                new Obstacle(
                                        "referral.obstacle.running",
                                        texts(referral).recipientName(),
                                        "/faelle/" + file.number() + "/verweisungen"))
                .toList();
    }

    private void note(ReferralId id, CaseId caseId, ReferralEventKind kind, String code) {
        course.note(id, caseId, kind, code);
    }

    private Referral running(ReferralId id, long version) {
        Referral referral = running(id);
        if (referral.version() != version) {
            throw new StaleVersionException("referral");
        }
        return referral;
    }

    private Referral running(ReferralId id) {
        Referral referral = entity(id);
        if (!referral.isRunning()) {
            throw new ForbiddenException("writing in an ended referral");
        }
        return referral;
    }

    private Referral entity(ReferralId id) {
        return referrals.findById(id.value()).orElseThrow(() -> new NotFoundException("referral"));
    }

    private ReferralView view(Referral referral) {
        return referral.view(texts(referral));
    }

    private ReferralTexts texts(Referral referral) {
        return seal.open(Referral.TABLE, referral.id(), referral.sealed(), ReferralTexts.class);
    }

    private byte[] seal(ReferralId id, ReferralTexts texts) {
        return seal.seal(Referral.TABLE, id.value(), texts);
    }
}
