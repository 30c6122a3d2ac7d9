package de.lotse.consent;

import de.lotse.casefile.CaseId;
import de.lotse.casefile.ClientId;
import de.lotse.casefile.Interpreter;
import de.lotse.directory.Codes;
import de.lotse.security.StaffId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A release from confidentiality towards one named recipient for one purpose. */
@Entity
@Table(name = Consent.TABLE)
class Consent {

    static final String TABLE = "consent";

    /** How long before its end it says so. */
    static final int WARNING_DAYS = 30;

    @Id private UUID id;
    @TenantId private UUID tenantId;
    @Version private Long version;
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private RecipientKind recipientKind;

    private UUID recipientId;

    @Enumerated(EnumType.STRING)
    private TransmissionPurpose purpose;

    private String[] kinds;
    private UUID[] persons;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    @Enumerated(EnumType.STRING)
    private Signatory signatory;

    @Enumerated(EnumType.STRING)
    private ConsentProof proof;

    private String language;

    @Enumerated(EnumType.STRING)
    private Interpreter interpreter;

    private LocalDate signedOn;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private Instant recordedAt;
    private UUID recordedBy;
    private UUID renews;
    private Instant withdrawnAt;
    private LocalDate withdrawnOn;
    private UUID withdrawnBy;
    private Instant expiredAt;
    private byte[] sealed;

    protected Consent() {}

    Consent(NewConsent given, byte[] sealed, StaffId recordedBy, Instant recordedAt) {
        this.id = given.id().value();
        this.caseId = given.caseId().value();
        this.recipientKind = given.recipient().kind();
        this.recipientId = given.recipient().id();
        this.purpose = given.purpose();
        this.kinds = Codes.of(given.kinds());
        this.persons = uuids(given.persons());
        this.direction = given.direction();
        this.signatory = given.signatory();
        this.proof = given.proof();
        this.language = given.language();
        this.interpreter = given.interpreter();
        this.signedOn = given.signedOn();
        this.validFrom = given.validFrom();
        this.validUntil = given.validUntil();
        this.renews = given.renews() == null ? null : given.renews().value();
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy.value();
        this.sealed = sealed.clone();
    }

    ConsentId id() {
        return new ConsentId(id);
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    long version() {
        return version;
    }

    byte[] sealed() {
        return sealed.clone();
    }

    Recipient recipient() {
        return new Recipient(recipientKind, recipientId);
    }

    TransmissionPurpose purpose() {
        return purpose;
    }

    Set<DataKind> kinds() {
        return Codes.to(DataKind.class, kinds);
    }

    List<ClientId> persons() {
        return Arrays.stream(persons).map(ClientId::new).toList();
    }

    LocalDate signedOn() {
        return signedOn;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validUntil() {
        return validUntil;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    boolean isNotedAsExpired() {
        return expiredAt != null;
    }

    ConsentState stateOn(LocalDate day) {
        if (isWithdrawn()) {
            return ConsentState.WITHDRAWN;
        }
        if (day.isAfter(validUntil)) {
            return ConsentState.EXPIRED;
        }
        return day.isBefore(validFrom) ? ConsentState.NOT_YET_VALID : ConsentState.VALID;
    }

    void narrow(NarrowedConsent left, byte[] changed) {
        kinds = Codes.of(left.kinds());
        persons = uuids(left.persons());
        validUntil = left.validUntil();
        sealed = changed.clone();
    }

    void rewrite(byte[] changed) {
        sealed = changed.clone();
    }

    void withdraw(LocalDate declaredOn, byte[] changed, StaffId by, Instant at) {
        withdrawnOn = declaredOn;
        withdrawnAt = at;
        withdrawnBy = by == null ? null : by.value();
        sealed = changed.clone();
    }

    void expire(Instant at) {
        expiredAt = at;
    }

    ConsentView view(ConsentTexts texts, LocalDate today) {
        ConsentState state = stateOn(today);
        return new ConsentView(
                id(),
                caseId(),
                recipient(),
                purpose,
                kinds(),
                persons(),
                direction,
                signatory,
                proof,
                language,
                interpreter,
                signedOn,
                validFrom,
                validUntil,
                recordedAt,
                new StaffId(recordedBy),
                renews == null ? null : new ConsentId(renews),
                withdrawnAt,
                withdrawnOn,
                withdrawnBy == null ? null : new StaffId(withdrawnBy),
                expiredAt,
                texts,
                state,
                state == ConsentState.VALID && today.plusDays(WARNING_DAYS).isAfter(validUntil),
                version);
    }

    private static UUID[] uuids(Collection<ClientId> persons) {
        return persons.stream().map(ClientId::value).distinct().toArray(UUID[]::new);
    }
}
