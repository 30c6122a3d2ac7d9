package de.lotse.counselling;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** The evaluation of one version of a Hilfeplan. */
@Entity
@Table(name = "help_plan_evaluation")
class PlanEvaluation {

    static final String TABLE = "help_plan_evaluation";

    @Id private UUID id;
    @TenantId private UUID tenantId;
    @Version private Long version;
    private UUID planId;
    private Instant completedAt;
    private byte[] sealed;

    protected PlanEvaluation() {}

    PlanEvaluation(PlanId plan) {
        this.id = UUID.randomUUID();
        this.planId = plan.value();
    }

    void write(byte[] text, Instant completed) {
        this.sealed = text;
        this.completedAt = completed;
    }

    UUID id() {
        return id;
    }

    Instant completedAt() {
        return completedAt;
    }

    byte[] sealed() {
        return sealed;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
