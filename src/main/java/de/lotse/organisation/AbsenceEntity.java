package de.lotse.organisation;

import de.lotse.security.StaffId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "staff_absence")
class AbsenceEntity {

    @Id private UUID id;
    @TenantId private UUID tenantId;
    private UUID staffId;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private UUID deputyId;
    private boolean begun;
    @Version private Long version;

    AbsenceEntity() {}

    AbsenceEntity(UUID staffId, LocalDate firstDay, LocalDate lastDay, UUID deputyId) {
        this.id = UUID.randomUUID();
        this.staffId = staffId;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.deputyId = deputyId;
    }

    UUID getId() {
        return id;
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    boolean isBegun() {
        return begun;
    }

    void begin() {
        this.begun = true;
    }

    Absence view() {
        return new Absence(
                id,
                new StaffId(staffId),
                firstDay,
                lastDay,
                deputyId == null ? null : new StaffId(deputyId));
    }
}
