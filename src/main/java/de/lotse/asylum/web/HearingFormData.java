package de.lotse.asylum.web;

import de.lotse.asylum.HearingId;
import de.lotse.asylum.HearingView;
import de.lotse.deadline.WorkingDayCalendar;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.UUID;

/** The date of a hearing, its first one or another. */
class HearingFormData {

    private UUID id;
    private long version;
    @NotNull private LocalDate day;
    @NotNull private LocalTime time;

    @Size(max = 200)
    private String place;

    static HearingFormData of(HearingView hearing) {
        HearingFormData form = new HearingFormData();
        ZonedDateTime at = hearing.takesPlace().atZone(WorkingDayCalendar.BERLIN);
        form.id = hearing.id().value();
        form.version = hearing.version();
        form.day = at.toLocalDate();
        form.time = at.toLocalTime();
        form.place = hearing.texts().place();
        return form;
    }

    HearingId hearingId() {
        return id == null ? HearingId.next() : new HearingId(id);
    }

    Instant takesPlace() {
        return day.atTime(time).atZone(WorkingDayCalendar.BERLIN).toInstant();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
