package de.lotse.referral.web;

import de.lotse.consent.TransmissionPurpose;
import de.lotse.referral.ReferralId;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A referral to begin. Its id is chosen when the form is shown: sent twice, it begins once. */
class NewReferralFormData {

    private UUID id;
    @NotNull private TransmissionPurpose purpose;
    private boolean wholeCase;

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public TransmissionPurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(TransmissionPurpose purpose) {
        this.purpose = purpose;
    }

    public boolean isWholeCase() {
        return wholeCase;
    }

    public void setWholeCase(boolean wholeCase) {
        this.wholeCase = wholeCase;
    }

    ReferralId referralId() {
        return id == null ? ReferralId.next() : new ReferralId(id);
    }
}
