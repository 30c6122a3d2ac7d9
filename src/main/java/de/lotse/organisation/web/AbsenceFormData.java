package de.lotse.organisation.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** The form of an absence. */
class AbsenceFormData {

    @NotNull private LocalDate firstDay;
    @NotNull private LocalDate lastDay;
    private UUID deputyId;

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public UUID getDeputyId() {
        return deputyId;
    }

    public void setDeputyId(UUID deputyId) {
        this.deputyId = deputyId;
    }
}
