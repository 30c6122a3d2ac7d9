package de.lotse.asylum;

import de.lotse.deadline.DeadlineId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.springframework.data.domain.Persistable;

/** That a deadline of the register belongs to a procedure. */
@Entity
@Table(name = "asylum_deadline")
class ProcedureDeadline implements Persistable<UUID> {

    @Id private UUID deadlineId;
    @TenantId private UUID tenantId;
    private UUID procedureId;

    protected ProcedureDeadline() {}

    ProcedureDeadline(DeadlineId deadline, ProcedureId procedure) {
        this.deadlineId = deadline.value();
        this.procedureId = procedure.value();
    }

    @Override
    public UUID getId() {
        return deadlineId;
    }

    @Override
    public boolean isNew() {
        return true;
    }

    DeadlineId deadline() {
        return new DeadlineId(deadlineId);
    }

    ProcedureId procedure() {
        return new ProcedureId(procedureId);
    }
}
