package de.lotse.consent;

import de.lotse.casefile.CaseId;
import de.lotse.casefile.ClientId;
import de.lotse.casefile.ClientTold;
import de.lotse.casefile.DisclosureGround;
import de.lotse.directory.Codes;
import de.lotse.security.StaffId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.TenantId;
import org.springframework.data.domain.Persistable;

/** An entry of the ledger of transmissions; never changed. */
@Entity
@Table(name = LedgerEntry.TABLE)
class LedgerEntry implements Persistable<UUID> {

    static final String TABLE = "transmission";

    /** What is sealed of it. */
    record Texts(String recipientName) {}

    @Id private UUID id;
    @TenantId private UUID tenantId;
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private TransmissionBasis basis;

    private UUID[] consents;

    @Enumerated(EnumType.STRING)
    private RecipientKind recipientKind;

    private UUID recipientId;

    @Enumerated(EnumType.STRING)
    private TransmissionPurpose purpose;

    private String[] kinds;
    private UUID[] persons;

    @Enumerated(EnumType.STRING)
    private DisclosureGround ground;

    @Enumerated(EnumType.STRING)
    private ClientTold clientTold;

    private UUID noteId;
    private UUID staffId;
    private Instant transmittedAt;
    private byte[] sealed;

    /** In which order the database took them: several may happen in the same moment. */
    @Column(insertable = false, updatable = false)
    private Long entered;

    protected LedgerEntry() {}

    private LedgerEntry(
            UUID id, TransmissionBasis basis, CaseId caseId, Set<DataKind> kinds, byte[] sealed) {
        this.id = id;
        this.basis = basis;
        this.caseId = caseId.value();
        this.kinds = Codes.of(kinds);
        this.consents = new UUID[0];
        this.persons = new UUID[0];
        this.sealed = sealed.clone();
    }

    static LedgerEntry underConsent(
            UUID id, Transmission sent, Set<ConsentId> consents, byte[] sealed) {
        LedgerEntry entry =
                new LedgerEntry(id, TransmissionBasis.CONSENT, sent.caseId(), sent.kinds(), sealed);
        entry.consents = consents.stream().map(ConsentId::value).toArray(UUID[]::new);
        entry.recipientKind = sent.recipient().kind();
        entry.recipientId = sent.recipient().id();
        entry.purpose = sent.purpose();
        entry.persons = sent.persons().stream().map(ClientId::value).toArray(UUID[]::new);
        return entry;
    }

    static LedgerEntry onGround(UUID id, Disclosure disclosed, byte[] sealed) {
        LedgerEntry entry =
                new LedgerEntry(
                        id,
                        TransmissionBasis.LEGAL_GROUND,
                        disclosed.caseId(),
                        disclosed.kinds(),
                        sealed);
        entry.ground = disclosed.ground();
        entry.clientTold = disclosed.clientTold();
        entry.noteId = disclosed.noteId();
        return entry;
    }

    static LedgerEntry corrected(UUID id, TransmissionView wrong, byte[] sealed) {
        LedgerEntry entry =
                new LedgerEntry(
                        id, TransmissionBasis.CORRECTED, wrong.caseId(), wrong.kinds(), sealed);
        entry.noteId = wrong.note();
        return entry;
    }

    LedgerEntry by(StaffId staff, Instant at) {
        this.staffId = staff == null ? null : staff.value();
        this.transmittedAt = at;
        return this;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Always: what went is never changed. */
    @Override
    public boolean isNew() {
        return true;
    }

    byte[] sealed() {
        return sealed.clone();
    }

    TransmissionView view(Texts texts) {
        return new TransmissionView(
                new TransmissionId(id),
                new CaseId(caseId),
                basis,
                Arrays.stream(consents).map(ConsentId::new).collect(Collectors.toSet()),
                recipientId == null ? null : new Recipient(recipientKind, recipientId),
                texts.recipientName(),
                purpose,
                Codes.to(DataKind.class, kinds),
                persons(),
                ground,
                clientTold,
                noteId,
                staffId == null ? null : new StaffId(staffId),
                transmittedAt);
    }

    private List<ClientId> persons() {
        return Arrays.stream(persons).map(ClientId::new).toList();
    }
}
