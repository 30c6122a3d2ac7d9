package de.lotse.patterns.web;

import de.lotse.patterns.ReviewWay;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A measure to be agreed on. */
class NewMeasureFormData {

    @NotNull
    @Size(max = 500)
    private String what;

    @NotNull private ReviewWay way;

    @NotNull
    @Size(max = 100)
    private String owner;

    @NotNull private LocalDate due;

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public ReviewWay getWay() {
        return way;
    }

    public void setWay(ReviewWay way) {
        this.way = way;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }
}
