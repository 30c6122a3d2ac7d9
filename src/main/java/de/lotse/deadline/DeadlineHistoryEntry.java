package de.lotse.deadline;

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

/** A state that a deadline got, and by what act; never changed. */
@Entity
@Table(name = "deadline_history")
class DeadlineHistoryEntry implements Persistable<UUID> {

    static final String TABLE = "deadline_history";

    @Id private UUID id;
    @TenantId private UUID tenantId;
    private UUID deadlineId;
    private int historyNo;

    @Enumerated(EnumType.STRING)
    private DeadlineAct act;

    private Instant happenedAt;
    private UUID staffId;
    private LocalDate due;
    private LocalDate precautionaryDue;
    private LocalDate warnOn;

    @Enumerated(EnumType.STRING)
    private DeadlineState state;

    @Enumerated(EnumType.STRING)
    private DeadlineActor actor;

    private UUID responsibleId;
    private UUID deputyId;
    private String reason;

    @Enumerated(EnumType.STRING)
    private DeadlineHint hint;

    @Enumerated(EnumType.STRING)
    private DeadlineState outcome;

    private byte[] sealed;

    protected DeadlineHistoryEntry() {}

    DeadlineHistoryEntry(
            UUID id, Deadline deadline, DeadlineAct act, Instant happenedAt, UUID staffId) {
        this.id = id;
        this.deadlineId = deadline.id().value();
        this.historyNo = deadline.nextHistoryNo();
        this.act = act;
        this.happenedAt = happenedAt;
        this.staffId = staffId;
        this.due = deadline.due();
        this.precautionaryDue = deadline.precautionaryDue();
        this.warnOn = deadline.warnOn();
        this.state = deadline.state();
        this.actor = deadline.actor();
        this.responsibleId = deadline.responsible().value();
        this.deputyId = deadline.deputy() == null ? null : deadline.deputy().value();
        this.hint = deadline.hint();
        this.outcome = deadline.pending() == null ? null : deadline.pending().outcome();
    }

    void setReason(CorrectionReason correction) {
        reason = correction.name();
    }

    void setSealed(byte[] texts) {
        sealed = texts.clone();
    }

    /** Without its sealed text. */
    DeadlineHistory view(DeadlineTexts texts) {
        return new DeadlineHistory(
                new DeadlineId(deadlineId),
                historyNo,
                act,
                happenedAt,
                staffId == null ? null : new StaffId(staffId),
                due,
                precautionaryDue,
                warnOn,
                state,
                new StaffId(responsibleId),
                deputyId == null ? null : new StaffId(deputyId),
                reason,
                hint,
                outcome,
                texts);
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
        return sealed == null ? null : sealed.clone();
    }
}
