package de.lotse.deadline.web;

import de.lotse.deadline.WarningHours;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** The hour of the day at which a Träger warns, as chosen. */
class WarningHourFormData {

    private long version;

    @NotNull(message = "{deadline.warning-hour.choose}")
    @Min(value = WarningHours.EARLIEST, message = "{deadline.warning-hour.choose}")
    @Max(value = WarningHours.LATEST, message = "{deadline.warning-hour.choose}")
    private Integer hour;

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public Integer getHour() {
        return hour;
    }

    public void setHour(Integer hour) {
        this.hour = hour;
    }
}
