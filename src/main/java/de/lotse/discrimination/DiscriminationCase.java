package de.lotse.discrimination;

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

/** A discrimination case: what happened to a client, with one or several incidents. */
@Entity
@Table(name = DiscriminationCase.TABLE)
class DiscriminationCase {

    static final String TABLE = "discrimination_case";

    @Id private UUID id;
    @TenantId private UUID tenantId;
    @Version private Long version;
    private UUID caseId;
    private LocalDate takenUpOn;

    @Enumerated(EnumType.STRING)
    private Judgement judgement;

    @Enumerated(EnumType.STRING)
    private LadsWay ladsWay;

    @Enumerated(EnumType.STRING)
    private DiscriminationOutcome outcome;

    private LocalDate endedOn;
    private byte[] sealed;

    protected DiscriminationCase() {}

    DiscriminationCase(DiscriminationCaseId id, CaseId caseId, LocalDate takenUpOn, byte[] sealed) {
        this.id = id.value();
        this.caseId = caseId.value();
        this.takenUpOn = takenUpOn;
        this.sealed = sealed;
    }

    void judge(Judgement judgement, byte[] sealed) {
        this.judgement = judgement;
        this.sealed = sealed;
    }

    void go(LadsWay way) {
        this.ladsWay = way;
    }

    void end(DiscriminationOutcome outcome, LocalDate on) {
        this.outcome = outcome;
        this.endedOn = on;
    }

    DiscriminationCaseId id() {
        return new DiscriminationCaseId(id);
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    de.lotse.security.TenantId tenant() {
        return new de.lotse.security.TenantId(tenantId);
    }

    long version() {
        return version == null ? 0 : version;
    }

    boolean isRunning() {
        return outcome == null;
    }

    byte[] sealed() {
        return sealed;
    }

    DiscriminationView view(DiscriminationTexts texts) {
        return new DiscriminationView(
                id(),
                caseId(),
                takenUpOn,
                judgement,
                ladsWay,
                texts.wishes(),
                outcome,
                endedOn,
                version());
    }
}
