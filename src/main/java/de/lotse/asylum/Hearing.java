package de.lotse.asylum;

import de.lotse.deadline.DeadlineId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A hearing at the Federal Office. */
@Entity
@Table(name = Hearing.TABLE)
class Hearing {

    static final String TABLE = "asylum_hearing";

    @Id private UUID id;
    @TenantId private UUID tenantId;
    @Version private Long version;
    private UUID procedureId;
    private Instant takesPlace;
    private int moved;

    @Enumerated(EnumType.STRING)
    private HearingOutcome outcome;

    private UUID excuseDeadlineId;
    private byte[] sealed;

    protected Hearing() {}

    Hearing(HearingId id, ProcedureId procedure, Instant takesPlace, byte[] sealed) {
        this.id = id.value();
        this.procedureId = procedure.value();
        this.takesPlace = takesPlace;
        this.sealed = sealed;
    }

    void moveTo(Instant takesPlace, byte[] sealed) {
        this.takesPlace = takesPlace;
        this.sealed = sealed;
        this.moved++;
    }

    void end(HearingOutcome outcome) {
        this.outcome = outcome;
    }

    void setExcuse(DeadlineId deadline) {
        this.excuseDeadlineId = deadline.value();
    }

    UUID id() {
        return id;
    }

    ProcedureId procedure() {
        return new ProcedureId(procedureId);
    }

    boolean isOpen() {
        return outcome == null;
    }

    long version() {
        return version;
    }

    byte[] sealed() {
        return sealed;
    }

    HearingView view(HearingTexts texts) {
        return new HearingView(
                new HearingId(id), procedure(), takesPlace, moved, outcome, texts, version);
    }
}
