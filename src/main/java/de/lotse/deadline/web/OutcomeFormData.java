package de.lotse.deadline.web;

import de.lotse.deadline.DeadlineState;
import jakarta.validation.constraints.NotNull;

/** What became of a deadline, as entered. */
class OutcomeFormData extends ProofFormData {

    /** How it is made sure that a legal deadline is not closed by mistake. */
    enum Way {
        DOCUMENT,
        SECOND_PERSON
    }

    private long version;
    @NotNull private DeadlineState outcome;
    private Way way;

    boolean asksSecondPerson() {
        return way == Way.SECOND_PERSON && outcome != DeadlineState.MISSED;
    }

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

    public Way getWay() {
        return way;
    }

    public void setWay(Way way) {
        this.way = way;
    }
}
