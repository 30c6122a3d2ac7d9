package de.lotse.deadline;

import de.lotse.casefile.CaseId;
import de.lotse.casefile.CaseNumber;
import de.lotse.security.StaffId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.springframework.data.domain.Persistable;

/** That a person was reminded of a deadline, and what came of it. */
@Entity
@Table(name = "deadline_reminder")
class Reminder implements Persistable<UUID> {

    @Id private UUID id;
    @TenantId private UUID tenantId;
    @Version private Long version;
    private UUID deadlineId;
    private UUID caseId;
    private String caseNumber;
    private String kind;
    private int round;
    private LocalDate decisiveDate;
    private UUID recipientId;

    @Enumerated(EnumType.STRING)
    private ReminderStep step;

    @Enumerated(EnumType.STRING)
    private ReminderState state;

    private Instant remindedAt;
    private Instant endedAt;
    private UUID acknowledgedBy;
    private String action;

    protected Reminder() {}

    /**
     * @param round which time the deadline is warned of; every step of the ladder is one
     */
    Reminder(DeadlineView deadline, int round, ReminderStep step, StaffId recipient, Instant now) {
        this.id = idOf(deadline.id(), round, recipient);
        this.deadlineId = deadline.id().value();
        this.caseId = deadline.caseId().value();
        this.caseNumber = deadline.caseNumber().value();
        this.kind = deadline.kind();
        this.round = round;
        this.decisiveDate = deadline.decisiveDate();
        this.recipientId = recipient.value();
        this.step = step;
        this.state = ReminderState.OPEN;
        this.remindedAt = now;
    }

    /** The same for the same reminder, so that a second node cannot remind once more. */
    private static UUID idOf(DeadlineId deadline, int round, StaffId recipient) {
        String name = deadline + "/" + round + "/" + recipient;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    void end(ReminderState outcome, Instant now) {
        state = outcome;
        endedAt = now;
    }

    void acknowledge(StaffId person, String how, Instant now) {
        end(ReminderState.ACKNOWLEDGED, now);
        acknowledgedBy = person == null ? null : person.value();
        action = how;
    }

    ReminderView view() {
        return new ReminderView(
                id,
                new DeadlineId(deadlineId),
                new CaseId(caseId),
                new CaseNumber(caseNumber),
                kind,
                decisiveDate,
                new StaffId(recipientId),
                step,
                state,
                remindedAt,
                endedAt,
                acknowledgedBy == null ? null : new StaffId(acknowledgedBy),
                action);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }
}
