package de.lotse.consent;

import de.lotse.casefile.CaseId;
import de.lotse.casefile.ClientId;
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
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A power of attorney; names and words stand sealed. */
@Entity
@Table(name = PowerOfAttorney.TABLE)
class PowerOfAttorney {

    static final String TABLE = "power_of_attorney";

    @Id private UUID id;
    @TenantId private UUID tenantId;
    @Version private Long version;
    private UUID caseId;
    private UUID clientId;
    private String[] scopes;

    @Enumerated(EnumType.STRING)
    private Signatory signatory;

    private LocalDate signedOn;
    private LocalDate validUntil;
    private Instant recordedAt;
    private UUID recordedBy;
    private Instant revokedAt;
    private LocalDate revokedOn;
    private UUID revokedBy;
    private byte[] sealed;

    protected PowerOfAttorney() {}

    PowerOfAttorney(NewPower given, byte[] sealed, StaffId recordedBy, Instant recordedAt) {
        this.id = given.id().value();
        this.caseId = given.caseId().value();
        this.clientId = given.client().value();
        this.scopes = Codes.of(given.scopes());
        this.signatory = given.signatory();
        this.signedOn = given.signedOn();
        this.validUntil = given.validUntil();
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy.value();
        this.sealed = sealed.clone();
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    LocalDate signedOn() {
        return signedOn;
    }

    boolean isRevoked() {
        return revokedAt != null;
    }

    byte[] sealed() {
        return sealed.clone();
    }

    void revoke(LocalDate on, StaffId by, Instant at) {
        revokedOn = on;
        revokedBy = by.value();
        revokedAt = at;
    }

    PowerView view(PowerTexts texts, LocalDate today) {
        return new PowerView(
                new PowerId(id),
                new CaseId(caseId),
                new ClientId(clientId),
                Codes.to(PowerScope.class, scopes),
                signatory,
                signedOn,
                validUntil,
                recordedAt,
                new StaffId(recordedBy),
                revokedAt,
                revokedOn,
                revokedBy == null ? null : new StaffId(revokedBy),
                texts,
                stateOn(today));
    }

    private ConsentState stateOn(LocalDate today) {
        if (isRevoked()) {
            return ConsentState.WITHDRAWN;
        }
        return today.isAfter(validUntil) ? ConsentState.EXPIRED : ConsentState.VALID;
    }
}
