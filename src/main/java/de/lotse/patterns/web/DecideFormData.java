package de.lotse.patterns.web;

import de.lotse.patterns.NoActionReason;
import de.lotse.patterns.ReviewWay;
import de.lotse.web.StepFormData;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.Set;

/** What is to be done about a pattern. */
class DecideFormData extends StepFormData {

    @NotNull private Boolean act;

    private Set<ReviewWay> ways = EnumSet.noneOf(ReviewWay.class);

    private NoActionReason reason;

    @Size(max = 5000)
    private String text;

    public Boolean getAct() {
        return act;
    }

    public void setAct(Boolean act) {
        this.act = act;
    }

    public Set<ReviewWay> getWays() {
        return ways;
    }

    public void setWays(Set<ReviewWay> ways) {
        this.ways = ways;
    }

    public NoActionReason getReason() {
        return reason;
    }

    public void setReason(NoActionReason reason) {
        this.reason = reason;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
