package de.lotse.deadline.web;

import de.lotse.deadline.CorrectionReason;
import de.lotse.deadline.DecisionFacts;
import de.lotse.deadline.DecisionView;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What is entered to correct the facts of a decision. */
class FactsFormData extends AnsweredFormData {

    private long version;
    @NotNull private CorrectionReason reason;

    @Size(max = 1000)
    private String remark;

    static FactsFormData from(DecisionView decision, DecisionFacts facts) {
        FactsFormData form = new FactsFormData();
        form.setVersion(decision.version());
        form.ask(facts.question());
        return form;
    }

    String remarkOrNull() {
        return remark == null || remark.isBlank() ? null : remark.strip();
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public CorrectionReason getReason() {
        return reason;
    }

    public void setReason(CorrectionReason reason) {
        this.reason = reason;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
