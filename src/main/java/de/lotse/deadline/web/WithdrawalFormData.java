package de.lotse.deadline.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What is entered when a decision was withdrawn. */
class WithdrawalFormData extends ProofFormData {

    private long version;

    @NotBlank
    @Size(max = 1000)
    private String reason;

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
