package de.lotse.deadline;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.springframework.data.domain.Persistable;

/** The hour of the day at which a Träger warns of deadlines. */
@Entity
@Table(name = "deadline_warning_hour")
class WarningHour implements Persistable<UUID> {

    @Id private UUID id;
    @TenantId private UUID tenantId;
    @Version private Long version;
    private int hour;

    protected WarningHour() {}

    WarningHour(UUID id) {
        this.id = id;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }

    int hour() {
        return hour;
    }

    void setHour(int newHour) {
        hour = newHour;
    }

    long version() {
        return version;
    }
}
