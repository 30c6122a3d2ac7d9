package de.lotse.asylum.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The day on which the application was lodged. */
class LodgedFormData {

    @NotNull private LocalDate lodgedOn;

    public LocalDate getLodgedOn() {
        return lodgedOn;
    }

    public void setLodgedOn(LocalDate lodgedOn) {
        this.lodgedOn = lodgedOn;
    }
}
