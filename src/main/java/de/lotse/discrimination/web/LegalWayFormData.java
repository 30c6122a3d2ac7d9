package de.lotse.discrimination.web;

import de.lotse.discrimination.LegalWay;
import de.lotse.web.StepFormData;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** What the client decides about the legal way. */
class LegalWayFormData extends StepFormData {

    private boolean later;
    private Set<LegalWay> ways = EnumSet.noneOf(LegalWay.class);
    private LocalDate claimOn;

    @Size(max = 5_000)
    private String note;

    public boolean isLater() {
        return later;
    }

    public void setLater(boolean later) {
        this.later = later;
    }

    public Set<LegalWay> getWays() {
        return ways;
    }

    public void setWays(Set<LegalWay> ways) {
        this.ways = ways;
    }

    public LocalDate getClaimOn() {
        return claimOn;
    }

    public void setClaimOn(LocalDate claimOn) {
        this.claimOn = claimOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
