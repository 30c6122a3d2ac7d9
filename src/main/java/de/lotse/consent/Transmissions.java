package de.lotse.consent;

import de.lotse.audit.AuditTrail;
import de.lotse.casefile.CaseId;
import de.lotse.consent.LedgerEntry.Texts;
import de.lotse.security.CurrentPerson;
import de.lotse.security.ScopedTransactions;
import de.lotse.security.SignedIn;
import de.lotse.security.StaffId;
import de.lotse.security.TenantScope;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one way in which data about a client leaves the service: under a release that holds now, or
 * disclosed on a named legal ground. Both are asked inside the transaction that sends, so that
 * nothing goes that is not in the ledger, and nothing is in the ledger that did not go.
 */
@Service
public class Transmissions {

    private static final String SUBJECT = "TRANSMISSION";

    private final LedgerEntryRepository entries;
    private final ConsentRepository consents;
    private final ReleaseDecision decision;
    private final Recipients recipients;
    private final ConsentSeal seal;
    private final SignedIn signedIn;
    private final AuditTrail audit;
    private final ScopedTransactions apart;
    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final Clock clock;

    Transmissions(
            LedgerEntryRepository entries,
            ConsentRepository consents,
            ReleaseDecision decision,
            Recipients recipients,
            ConsentSeal seal,
            SignedIn signedIn,
            AuditTrail audit,
            ScopedTransactions apart,
            JdbcClient jdbc,
            EntityManager entities,
            Clock clock) {
        this.entries = entries;
        this.consents = consents;
        this.decision = decision;
        this.recipients = recipients;
        this.seal = seal;
        this.signedIn = signedIn;
        this.audit = audit;
        this.apart = apart;
        this.jdbc = jdbc;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Asks whether this may go now, holds the releases until the transaction ends, and enters it in
     * the ledger. The caller sends exactly these kinds of data in the same transaction.
     *
     * @throws TransmissionRefusedException where no release covers it; the refusal is in the audit,
     *     whatever becomes of the transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public TransmissionId transmit(Transmission sent) {
        ReleaseAnswer answer = decision.decide(sent, held(sent.caseId()));
        UUID id = UUID.randomUUID();
        if (!answer.allowed()) {
            apart.write(TenantScope.requireTenant(), () -> refused(id, sent, answer));
            throw new TransmissionRefusedException(answer);
        }
        String name = recipients.find(sent.recipient()).map(RecipientView::name).orElseThrow();
        entries.saveAndFlush(
                LedgerEntry.underConsent(id, sent, answer.consents(), sealed(id, name))
                        .by(staff(), clock.instant()));
        record("TRANSMITTED", id, sent, Map.of("consent", ids(answer)));
        return new TransmissionId(id);
    }

    /**
     * Enters a disclosure without consent on a named legal ground.
     *
     * @param disclosed with its ground, its receiver and whether the client was told
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public TransmissionId discloseOnGround(Disclosure disclosed) {
        UUID id = UUID.randomUUID();
        entries.saveAndFlush(
                LedgerEntry.onGround(id, disclosed, sealed(id, disclosed.recipientName()))
                        .by(staff(), clock.instant()));
        audit.record(
                "DISCLOSED_ON_GROUND",
                SUBJECT,
                id,
                disclosed.caseId().value(),
                Map.of(
                        "ground", disclosed.ground().name(),
                        "told", disclosed.clientTold().name()));
        return new TransmissionId(id);
    }

    /** The record of a danger says now that nothing was disclosed; what it said before stays. */
    @Transactional(propagation = Propagation.MANDATORY)
    void correct(TransmissionView wrong) {
        UUID id = UUID.randomUUID();
        entries.saveAndFlush(
                LedgerEntry.corrected(id, wrong, sealed(id, wrong.recipientName()))
                        .by(staff(), clock.instant()));
        audit.record(
                "DISCLOSURE_CORRECTED",
                SUBJECT,
                id,
                wrong.caseId().value(),
                Map.of("of", wrong.id().toString()));
    }

    /** What went in a case, the latest first. The caller has checked who may see the case. */
    @Transactional(readOnly = true)
    public List<TransmissionView> of(CaseId caseId) {
        return entries.findByCaseIdOrderByEnteredDesc(caseId.value()).stream()
                .map(this::view)
                .toList();
    }

    /** What went under a release, the latest first. The caller has checked the case. */
    @Transactional(readOnly = true)
    public List<TransmissionView> under(ConsentId consent) {
        return consents
                .findById(consent.value())
                .map(found -> of(found.caseId()))
                .orElse(List.of())
                .stream()
                .filter(one -> one.consents().contains(consent))
                .toList();
    }

    /**
     * The releases of the case as they are now; none of them is withdrawn or narrowed before this
     * transaction ends.
     */
    private List<Consent> held(CaseId caseId) {
        jdbc.sql("select id from consent where case_id = ? order by id for share")
                .param(caseId.value())
                .query(UUID.class)
                .list();
        List<Consent> found = consents.findByCaseIdOrderByRecordedAtDescIdAsc(caseId.value());
        found.forEach(entities::refresh);
        return found;
    }

    private Void refused(UUID id, Transmission asked, ReleaseAnswer answer) {
        record("TRANSMISSION_REFUSED", id, asked, Map.of("reason", answer.reason().name()));
        return null;
    }

    private void record(
            String action, UUID id, Transmission transmission, Map<String, String> more) {
        Map<String, String> details = new TreeMap<>(more);
        details.put("recipient", transmission.recipient().toString());
        details.put("purpose", transmission.purpose().name());
        details.put("kinds", names(transmission));
        audit.record(action, SUBJECT, id, transmission.caseId().value(), details);
    }

    private static String names(Transmission transmission) {
        return transmission.kinds().stream()
                .sorted()
                .map(DataKind::name)
                .collect(Collectors.joining(","));
    }

    private static String ids(ReleaseAnswer answer) {
        return answer.consents().stream()
                .map(ConsentId::toString)
                .sorted()
                .collect(Collectors.joining(","));
    }

    private TransmissionView view(LedgerEntry entry) {
        return entry.view(seal.open(LedgerEntry.TABLE, entry.getId(), entry.sealed(), Texts.class));
    }

    private StaffId staff() {
        return signedIn.find().map(CurrentPerson::id).orElse(null);
    }

    private byte[] sealed(UUID id, String recipientName) {
        return seal.seal(LedgerEntry.TABLE, id, new Texts(recipientName));
    }
}
