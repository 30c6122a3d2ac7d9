package de.lotse.asylum;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.springframework.data.domain.Persistable;

/** What was found when further ways to stay were checked; never changed. */
@Entity
@Table(name = OptionsCheck.TABLE)
class OptionsCheck implements Persistable<UUID> {

    static final String TABLE = "asylum_options_check";

    @Id private UUID id;
    @TenantId private UUID tenantId;
    private UUID procedureId;
    private LocalDate checkedOn;

    @Column(name = "final")
    private boolean finalCheck;

    private byte[] sealed;

    protected OptionsCheck() {}

    OptionsCheck(
            UUID id,
            ProcedureId procedure,
            LocalDate checkedOn,
            boolean finalCheck,
            byte[] sealed) {
        this.id = id;
        this.procedureId = procedure.value();
        this.checkedOn = checkedOn;
        this.finalCheck = finalCheck;
        this.sealed = sealed;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }

    LocalDate checkedOn() {
        return checkedOn;
    }

    boolean isFinalCheck() {
        return finalCheck;
    }

    byte[] sealed() {
        return sealed;
    }
}
