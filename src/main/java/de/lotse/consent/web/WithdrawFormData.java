package de.lotse.consent.web;

import de.lotse.consent.ConsentTexts;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** When a release or a power of attorney was withdrawn, and how that was declared. */
class WithdrawFormData {

    @NotNull private LocalDate declaredOn;

    @Size(max = ConsentTexts.LONGEST_TEXT)
    private String withdrawalNote;

    public LocalDate getDeclaredOn() {
        return declaredOn;
    }

    public void setDeclaredOn(LocalDate declaredOn) {
        this.declaredOn = declaredOn;
    }

    public String getWithdrawalNote() {
        return withdrawalNote;
    }

    public void setWithdrawalNote(String withdrawalNote) {
        this.withdrawalNote = withdrawalNote;
    }
}
