package de.lotse.counselling.web;

import de.lotse.casefile.CaseId;
import de.lotse.counselling.MatterId;
import de.lotse.counselling.MatterKind;
import de.lotse.counselling.NewMatter;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A matter to take on. Its id is chosen when the form is shown: sent twice, it is taken on once.
 */
class MatterFormData {

    private UUID id;
    @NotNull private MatterKind kind;

    @NotBlank
    @Size(max = 5_000)
    private String what;

    @Size(max = 300)
    private String towards;

    private LocalDate dueOn;
    private boolean powerOfAttorney;

    NewMatter toMatter(CaseId caseId) {
        MatterId matter = new MatterId(id == null ? UUID.randomUUID() : id);
        return new NewMatter(matter, caseId, kind, dueOn, powerOfAttorney, what, towards);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public MatterKind getKind() {
        return kind;
    }

    public void setKind(MatterKind kind) {
        this.kind = kind;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getTowards() {
        return towards;
    }

    public void setTowards(String towards) {
        this.towards = towards;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public boolean isPowerOfAttorney() {
        return powerOfAttorney;
    }

    public void setPowerOfAttorney(boolean powerOfAttorney) {
        this.powerOfAttorney = powerOfAttorney;
    }
}
