package de.lotse.asylum;

import de.lotse.casefile.CaseId;
import de.lotse.casefile.ClientId;
import de.lotse.deadline.DecisionId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** An asylum procedure: one file of the Federal Office. */
@Entity
@Table(name = AsylumProcedure.TABLE)
class AsylumProcedure {

    static final String TABLE = "asylum_procedure";

    @Id private UUID id;
    @TenantId private UUID tenantId;
    @Version private Long version;
    private UUID caseId;
    private LocalDate startedOn;

    @Enumerated(EnumType.STRING)
    private ApplicationStage stage;

    private LocalDate requestedOn;
    private LocalDate lodgedOn;

    @Enumerated(EnumType.STRING)
    private ProtectionElsewhere elsewhere;

    @Enumerated(EnumType.STRING)
    private ProcedureOutcome outcome;

    private LocalDate endedOn;
    private UUID transferDecisionId;
    private LocalDate transferEndsOn;
    private byte[] sealed;

    protected AsylumProcedure() {}

    AsylumProcedure(ProcedureId id, CaseId caseId, LocalDate startedOn, byte[] sealed) {
        this.id = id.value();
        this.caseId = caseId.value();
        this.startedOn = startedOn;
        this.stage = ApplicationStage.NOT_APPLIED;
        this.elsewhere = ProtectionElsewhere.NOT_KNOWN;
        this.sealed = sealed;
    }

    void setStatus(ProcedureStatus status, byte[] sealed) {
        this.stage = status.stage();
        this.requestedOn = status.requestedOn();
        this.lodgedOn = status.lodgedOn();
        this.elsewhere = status.elsewhere();
        this.sealed = sealed;
    }

    void lodged(LocalDate on) {
        this.stage = ApplicationStage.LODGED;
        this.lodgedOn = on;
    }

    void setTransfer(DecisionId decision, LocalDate endsOn) {
        this.transferDecisionId = decision == null ? null : decision.value();
        this.transferEndsOn = endsOn;
    }

    void end(ProcedureOutcome outcome, LocalDate on) {
        this.outcome = outcome;
        this.endedOn = on;
    }

    UUID id() {
        return id;
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    long version() {
        return version;
    }

    boolean isRunning() {
        return outcome == null;
    }

    DecisionId transferDecision() {
        return transferDecisionId == null ? null : new DecisionId(transferDecisionId);
    }

    byte[] sealed() {
        return sealed;
    }

    ProcedureView view(List<ClientId> persons, ProcedureTexts texts) {
        return new ProcedureView(
                new ProcedureId(id),
                caseId(),
                startedOn,
                new ProcedureStatus(stage, requestedOn, lodgedOn, elsewhere, texts),
                persons,
                outcome,
                endedOn,
                transferEndsOn,
                version == null ? 0 : version);
    }
}
