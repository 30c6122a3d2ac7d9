package de.lotse.deadline.web;

import de.lotse.deadline.OneOffHoliday;
import de.lotse.deadline.Seat;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A one-off holiday to add. */
class HolidayFormData {

    @NotNull private LocalDate day;
    private Seat seat = Seat.RP;

    @NotBlank
    @Size(max = OneOffHoliday.LONGEST_REASON)
    private String reason;

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public Seat getSeat() {
        return seat;
    }

    public void setSeat(Seat seat) {
        this.seat = seat;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
