package de.lotse.consent;

import de.lotse.audit.AuditTrail;
import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseId;
import de.lotse.casefile.ClientId;
import de.lotse.security.CurrentPerson;
import de.lotse.security.SignedIn;
import de.lotse.security.StaffId;
import de.lotse.web.NotFoundException;
import de.lotse.web.StaleVersionException;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The releases from confidentiality of the cases. The caller has checked who may see the case. What
 * was signed is never widened: it can be narrowed, withdrawn, or signed anew.
 */
@Service
@Transactional
public class Consents {

    static final String SUBJECT = "CONSENT";

    private final ConsentRepository consents;
    private final ConsentEventRepository events;
    private final ConsentCheck check;
    private final Recipients recipients;
    private final CaseFiles cases;
    private final ConsentSeal seal;
    private final SignedIn signedIn;
    private final AuditTrail audit;
    private final ApplicationEventPublisher publisher;
    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final Clock clock;

    Consents(
            ConsentRepository consents,
            ConsentEventRepository events,
            ConsentCheck check,
            Recipients recipients,
            CaseFiles cases,
            ConsentSeal seal,
            SignedIn signedIn,
            AuditTrail audit,
            ApplicationEventPublisher publisher,
            JdbcClient jdbc,
            EntityManager entities,
            Clock clock) {
        this.consents = consents;
        this.events = events;
        this.check = check;
        this.recipients = recipients;
        this.cases = cases;
        this.seal = seal;
        this.signedIn = signedIn;
        this.audit = audit;
        this.publisher = publisher;
        this.jdbc = jdbc;
        this.entities = entities;
        this.clock = clock;
    }

    /** Today in Germany, on which releases hold or not. */
    public LocalDate today() {
        return check.today();
    }

    /**
     * Records a release and publishes {@link ConsentRecorded}. Does nothing at the second call with
     * the same id.
     *
     * @throws ConsentRefusedException where something is missing, wrong, or a blanket release
     */
    public void record(NewConsent given) {
        if (consents.findById(given.id().value()).isPresent()) {
            return;
        }
        List<ConsentRefusal> refusals = check.check(given, cases.forProcess(given.caseId()));
        if (!refusals.isEmpty()) {
            throw new ConsentRefusedException(refusals);
        }
        Consent consent =
                consents.saveAndFlush(
                        new Consent(
                                given,
                                sealed(given.id(), texts(given)),
                                signedIn.require().id(),
                                clock.instant()));
        happened(consent, ConsentEventKind.RECORDED, null);
        publisher.publishEvent(new ConsentRecorded(consent.id(), consent.caseId()));
    }

    private ConsentTexts texts(NewConsent given) {
        boolean self = given.signatory() == Signatory.SELF;
        boolean other = given.purpose() == TransmissionPurpose.OTHER;
        return new ConsentTexts(
                recipients.find(given.recipient()).orElseThrow().name(),
                other ? given.purposeText() : null,
                self ? null : given.signatoryName(),
                given.interpreterName(),
                given.proofPlace(),
                given.note(),
                null);
    }

    /**
     * Narrows a release on the client's wish, or says better where its proof is kept; publishes
     * {@link ConsentNarrowed}. What it said before stays in its history.
     *
     * @param version the version that was read
     * @throws StaleVersionException when it was changed or ended meanwhile
     * @throws ConsentRefusedException where something would be wider than what was signed
     */
    public void narrow(ConsentId id, long version, NarrowedConsent left) {
        Consent consent = locked(id);
        if (consent.version() != version || !isRunning(consent)) {
            throw new StaleVersionException(SUBJECT);
        }
        List<ConsentRefusal> refusals = check.check(left, consent);
        if (!refusals.isEmpty()) {
            throw new ConsentRefusedException(refusals);
        }
        ConsentTexts texts = seal.textsOf(consent);
        ConsentBefore before = before(consent, texts);
        consent.narrow(left, sealed(id, texts.with(left.proofPlace(), left.note())));
        consents.saveAndFlush(consent);
        happened(consent, ConsentEventKind.NARROWED, before);
        publisher.publishEvent(new ConsentNarrowed(id, consent.caseId(), clock.instant()));
    }

    /**
     * The recipient goes by another name now and is still the one that was named. Does nothing
     * where the name is the same or the release does not run.
     */
    public void confirmRecipient(ConsentId id) {
        Consent consent = locked(id);
        ConsentTexts texts = seal.textsOf(consent);
        recipients
                .find(consent.recipient())
                .filter(RecipientView::isInUse)
                .filter(now -> !now.name().equals(texts.recipientName()))
                .filter(now -> isRunning(consent))
                .ifPresent(
                        now -> {
                            ConsentBefore before = before(consent, texts);
                            consent.rewrite(sealed(id, texts.withRecipient(now.name())));
                            consents.saveAndFlush(consent);
                            happened(consent, ConsentEventKind.RECIPIENT_CONFIRMED, before);
                        });
    }

    /**
     * Withdraws a release at once, for everything that rests on it, and publishes {@link
     * ConsentWithdrawn}. A transmission that goes on at this moment is either before or after it.
     *
     * @param declaredOn when the client declared it, today at the latest
     * @param note how it was declared; {@code null} for nothing to say
     * @return false where it was withdrawn before: then nothing happens
     * @throws ConsentRefusedException for a day to come or before the signing
     */
    public boolean withdraw(ConsentId id, LocalDate declaredOn, String note) {
        Consent consent = locked(id);
        if (consent.isWithdrawn()) {
            return false;
        }
        List<ConsentRefusal> refusals = new ArrayList<>();
        checkDeclared(declaredOn, consent, refusals);
        if (!refusals.isEmpty()) {
            throw new ConsentRefusedException(refusals);
        }
        var now = clock.instant();
        consent.withdraw(
                declaredOn, sealed(id, seal.textsOf(consent).withdrawn(note)), staff(), now);
        consents.saveAndFlush(consent);
        happened(consent, ConsentEventKind.WITHDRAWN, null);
        publisher.publishEvent(new ConsentWithdrawn(id, consent.caseId(), now));
        return true;
    }

    private void checkDeclared(
            LocalDate declaredOn, Consent consent, List<ConsentRefusal> refusals) {
        ConsentCheck.require(declaredOn, "declaredOn", refusals);
        if (declaredOn != null && declaredOn.isAfter(today())) {
            ConsentCheck.refuse("declaredOn", ConsentRefusal.Reason.IN_FUTURE, refusals);
        } else if (declaredOn != null && declaredOn.isBefore(consent.signedOn())) {
            ConsentCheck.refuse("declaredOn", ConsentRefusal.Reason.BEFORE_SIGNING, refusals);
        }
    }

    /** What stands against recording it; empty where {@link #record} takes it. */
    @Transactional(readOnly = true)
    public List<ConsentRefusal> refusalsOf(NewConsent given) {
        return check.check(given, cases.forProcess(given.caseId()));
    }

    /** Why a release holds no longer because of its recipient; {@code null} where it does. */
    @Transactional(readOnly = true)
    public RefusalReason changeOf(ConsentView consent) {
        return recipients.changeSince(consent.recipient(), consent.texts().recipientName());
    }

    /**
     * @throws NotFoundException where the Träger has no such release
     */
    @Transactional(readOnly = true)
    public ConsentView require(ConsentId id) {
        return view(entity(id));
    }

    /** The releases of a case, the latest first. */
    @Transactional(readOnly = true)
    public List<ConsentView> of(CaseId caseId) {
        return consents.findByCaseIdOrderByRecordedAtDescIdAsc(caseId.value()).stream()
                .map(this::view)
                .toList();
    }

    /** What became of a release, the latest first. */
    @Transactional(readOnly = true)
    public List<ConsentEventView> historyOf(ConsentId id) {
        return events.findByConsentIdOrderByEnteredDesc(id.value()).stream()
                .map(this::view)
                .toList();
    }

    /** What became of all releases of a case, the latest first. */
    @Transactional(readOnly = true)
    public List<ConsentEventView> historyOf(CaseId caseId) {
        return events.findByCaseIdOrderByEnteredDesc(caseId.value()).stream()
                .map(this::view)
                .toList();
    }

    /** Releases of the tenant whose time is over and not yet noted as such. */
    @Transactional(readOnly = true)
    List<ConsentId> runOut() {
        return consents.idsRunOut(today()).stream().map(ConsentId::new).toList();
    }

    /** Notes once that the time of a release is over, and publishes {@link ConsentExpired}. */
    void expire(ConsentId id) {
        Consent consent = locked(id);
        if (consent.isNotedAsExpired() || consent.stateOn(today()) != ConsentState.EXPIRED) {
            return;
        }
        consent.expire(clock.instant());
        consents.saveAndFlush(consent);
        happened(consent, ConsentEventKind.EXPIRED, null);
        publisher.publishEvent(new ConsentExpired(id, consent.caseId(), clock.instant()));
    }

    private boolean isRunning(Consent consent) {
        ConsentState state = consent.stateOn(today());
        return state == ConsentState.VALID || state == ConsentState.NOT_YET_VALID;
    }

    /** Waits for transmissions under way, and reads what they left. */
    private Consent locked(ConsentId id) {
        jdbc.sql("select id from consent where id = ? for update")
                .param(id.value())
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new NotFoundException(SUBJECT));
        Consent consent = entity(id);
        entities.refresh(consent);
        return consent;
    }

    private Consent entity(ConsentId id) {
        return consents.findById(id.value()).orElseThrow(() -> new NotFoundException(SUBJECT));
    }

    private ConsentView view(Consent consent) {
        return consent.view(seal.textsOf(consent), today());
    }

    private ConsentEventView view(ConsentEvent event) {
        ConsentBefore before =
                event.sealed() == null
                        ? null
                        : seal.open(
                                ConsentEvent.TABLE,
                                event.getId(),
                                event.sealed(),
                                ConsentBefore.class);
        StaffId staff = event.staffId() == null ? null : new StaffId(event.staffId());
        return new ConsentEventView(
                event.consent(), event.kind(), event.happenedAt(), staff, before);
    }

    private static ConsentBefore before(Consent consent, ConsentTexts texts) {
        return new ConsentBefore(
                consent.kinds(),
                consent.persons().stream().map(ClientId::value).collect(Collectors.toSet()),
                consent.validUntil(),
                texts.recipientName(),
                texts.proofPlace(),
                texts.note());
    }

    private void happened(Consent consent, ConsentEventKind kind, ConsentBefore before) {
        UUID id = UUID.randomUUID();
        StaffId staff = staff();
        byte[] sealed = before == null ? null : seal.seal(ConsentEvent.TABLE, id, before);
        events.save(
                new ConsentEvent(
                        id,
                        consent,
                        kind,
                        clock.instant(),
                        staff == null ? null : staff.value(),
                        sealed));
        audit.record(
                "CONSENT_" + kind,
                SUBJECT,
                consent.id().value(),
                consent.caseId().value(),
                Map.of(
                        "purpose", consent.purpose().name(),
                        "recipient", consent.recipient().toString(),
                        "until", consent.validUntil().toString()));
    }

    private StaffId staff() {
        return signedIn.find().map(CurrentPerson::id).orElse(null);
    }

    private byte[] sealed(ConsentId id, ConsentTexts texts) {
        return seal.seal(Consent.TABLE, id.value(), texts);
    }
}
