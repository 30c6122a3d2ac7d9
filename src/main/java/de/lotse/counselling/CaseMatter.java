package de.lotse.counselling;

import de.lotse.casefile.CaseId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** Something done for a client beside the counselling itself. */
@Entity
@Table(name = CaseMatter.TABLE)
class CaseMatter {

    static final String TABLE = "case_matter";

    @Id private UUID id;
    @TenantId private UUID tenantId;
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private MatterKind kind;

    private LocalDate agreedOn;
    private LocalDate dueOn;
    private boolean powerOfAttorney;

    @Enumerated(EnumType.STRING)
    private MatterResult result;

    private LocalDate endedOn;
    private byte[] sealed;
    @Version private Long version;

    protected CaseMatter() {}

    CaseMatter(NewMatter matter, LocalDate agreedOn, byte[] sealed) {
        this.id = matter.id().value();
        this.caseId = matter.caseId().value();
        this.kind = matter.kind();
        this.agreedOn = agreedOn;
        this.dueOn = matter.dueOn();
        this.powerOfAttorney = matter.powerOfAttorney();
        this.sealed = sealed;
    }

    void end(MatterResult result, LocalDate on, byte[] sealed) {
        this.result = result;
        this.endedOn = on;
        this.sealed = sealed;
    }

    UUID id() {
        return id;
    }

    MatterKind kind() {
        return kind;
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    boolean isOpen() {
        return result == null;
    }

    byte[] sealed() {
        return sealed;
    }

    MatterView view(MatterTexts texts) {
        return new MatterView(
                new MatterId(id),
                caseId(),
                kind,
                agreedOn,
                dueOn,
                powerOfAttorney,
                result,
                endedOn,
                texts,
                version);
    }
}
