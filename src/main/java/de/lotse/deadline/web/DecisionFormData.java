package de.lotse.deadline.web;

import de.lotse.deadline.DeadlineState;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What became of a deadline, as entered. */
class DecisionFormData {

    private long version;
    @NotNull private DeadlineState outcome;

    @Size(max = 2000)
    private String proof;

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public DeadlineState getOutcome() {
        return outcome;
    }

    public void setOutcome(DeadlineState outcome) {
        this.outcome = outcome;
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }
}
