package de.lotse.deadline;

import de.lotse.security.StaffId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.springframework.data.domain.Persistable;

/** The facts that a decision got, and by what act; never changed. */
@Entity
@Table(name = "deadline_decision_history")
class DecisionHistoryEntry implements Persistable<UUID> {

    static final String TABLE = "deadline_decision_history";

    @Id private UUID id;
    @TenantId private UUID tenantId;
    private UUID decisionId;
    private int historyNo;

    @Enumerated(EnumType.STRING)
    private DecisionAct act;

    private Instant happenedAt;
    private UUID staffId;

    @Enumerated(EnumType.STRING)
    private CorrectionReason reason;

    private byte[] sealed;

    protected DecisionHistoryEntry() {}

    DecisionHistoryEntry(
            UUID id,
            Decision decision,
            DecisionAct act,
            CorrectionReason reason,
            Instant happenedAt,
            UUID staffId,
            byte[] sealed) {
        this.id = id;
        this.decisionId = decision.id().value();
        this.historyNo = decision.nextHistoryNo();
        this.act = act;
        this.reason = reason;
        this.happenedAt = happenedAt;
        this.staffId = staffId;
        this.sealed = sealed.clone();
    }

    DecisionHistory view(DecisionFacts facts) {
        return new DecisionHistory(
                act, happenedAt, staffId == null ? null : new StaffId(staffId), reason, facts);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }

    byte[] sealed() {
        return sealed.clone();
    }
}
