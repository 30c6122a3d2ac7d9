package de.lotse.asylum.web;

import de.lotse.deadline.DeadlineRule;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** What a transfer period is calculated from. */
class TransferFormData {

    @NotNull private DeadlineRule rule;
    @NotNull private LocalDate beganOn;

    public DeadlineRule getRule() {
        return rule;
    }

    public void setRule(DeadlineRule rule) {
        this.rule = rule;
    }

    public LocalDate getBeganOn() {
        return beganOn;
    }

    public void setBeganOn(LocalDate beganOn) {
        this.beganOn = beganOn;
    }
}
