package de.lotse.counselling.web;

import de.lotse.counselling.process.CaseManagement.ContactOutcome;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** A contact of the accompaniment, and how it goes on. */
class CounsellingContactFormData extends ContactFormData {

    @NotNull private ContactOutcome outcome = ContactOutcome.FOLLOW_UP;
    private LocalDate followUpOn;

    public ContactOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(ContactOutcome outcome) {
        this.outcome = outcome;
    }

    public LocalDate getFollowUpOn() {
        return followUpOn;
    }

    public void setFollowUpOn(LocalDate followUpOn) {
        this.followUpOn = followUpOn;
    }
}
