package de.lotse.discrimination.web;

import de.lotse.web.StepFormData;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A meeting of the accompaniment, and when the next one is. */
class AccompanyFormData extends StepFormData {

    @Size(max = 5_000)
    private String note;

    @NotNull private Boolean goOn;
    private LocalDate nextOn;

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Boolean getGoOn() {
        return goOn;
    }

    public void setGoOn(Boolean goOn) {
        this.goOn = goOn;
    }

    public LocalDate getNextOn() {
        return nextOn;
    }

    public void setNextOn(LocalDate nextOn) {
        this.nextOn = nextOn;
    }
}
