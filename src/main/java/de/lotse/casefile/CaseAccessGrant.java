package de.lotse.casefile;

import de.lotse.security.StaffId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.springframework.data.domain.Persistable;

/** The reason somebody gave to open a file she is not responsible for; holds for one day. */
@Entity
@Table(name = "case_access")
class CaseAccessGrant implements Persistable<UUID> {

    @Id private UUID id;
    @TenantId private UUID tenantId;
    private UUID caseId;
    private UUID staffId;
    private Instant grantedAt;
    private LocalDate validOn;

    @Enumerated(EnumType.STRING)
    private AccessReason reason;

    protected CaseAccessGrant() {}

    CaseAccessGrant(
            CaseId caseId,
            StaffId staff,
            Instant grantedAt,
            LocalDate validOn,
            AccessReason reason) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.staffId = staff.value();
        this.grantedAt = grantedAt;
        this.validOn = validOn;
        this.reason = reason;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
