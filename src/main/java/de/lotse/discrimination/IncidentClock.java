package de.lotse.discrimination;

import de.lotse.deadline.DeadlineRule;
import de.lotse.deadline.DecisionId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.springframework.data.domain.Persistable;

/** That an incident has started a period in the register, or that the period was over already. */
@Entity
@Table(name = "discrimination_clock")
class IncidentClock implements Persistable<UUID> {

    @Id private UUID id;
    @TenantId private UUID tenantId;
    private UUID incidentId;

    @Enumerated(EnumType.STRING)
    private DeadlineRule rule;

    private UUID decisionId;
    private LocalDate lapsedOn;
    @Transient private boolean fresh;

    protected IncidentClock() {}

    IncidentClock(IncidentId incident, DeadlineRule rule) {
        this.id = UUID.randomUUID();
        this.incidentId = incident.value();
        this.rule = rule;
        this.fresh = true;
    }

    void runs(DecisionId decision) {
        decisionId = decision.value();
        lapsedOn = null;
    }

    void lapsed(LocalDate on) {
        lapsedOn = on;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    @PostPersist
    @PostLoad
    void stored() {
        fresh = false;
    }

    IncidentId incident() {
        return new IncidentId(incidentId);
    }

    DeadlineRule rule() {
        return rule;
    }

    DecisionId decision() {
        return decisionId == null ? null : new DecisionId(decisionId);
    }

    LocalDate lapsedOn() {
        return lapsedOn;
    }
}
