package de.lotse.deadline.web;

import de.lotse.deadline.DeadlineActor;
import de.lotse.security.StaffId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** What is entered about a deadline, new or corrected. */
abstract class DeadlineFormData {

    @NotNull private LocalDate due;
    private LocalDate precautionaryDue;
    private LocalDate warnOn;
    @NotNull private DeadlineActor actor = DeadlineActor.CLIENT;

    @Size(max = 2000)
    private String letter;

    @NotNull private UUID responsible;
    private UUID deputy;

    StaffId deputyId() {
        return deputy == null ? null : new StaffId(deputy);
    }

    String letterOrNull() {
        return letter == null || letter.isBlank() ? null : letter.strip();
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public LocalDate getPrecautionaryDue() {
        return precautionaryDue;
    }

    public void setPrecautionaryDue(LocalDate precautionaryDue) {
        this.precautionaryDue = precautionaryDue;
    }

    public LocalDate getWarnOn() {
        return warnOn;
    }

    public void setWarnOn(LocalDate warnOn) {
        this.warnOn = warnOn;
    }

    public DeadlineActor getActor() {
        return actor;
    }

    public void setActor(DeadlineActor actor) {
        this.actor = actor;
    }

    public String getLetter() {
        return letter;
    }

    public void setLetter(String letter) {
        this.letter = letter;
    }

    public UUID getResponsible() {
        return responsible;
    }

    public void setResponsible(UUID responsible) {
        this.responsible = responsible;
    }

    public UUID getDeputy() {
        return deputy;
    }

    public void setDeputy(UUID deputy) {
        this.deputy = deputy;
    }
}
