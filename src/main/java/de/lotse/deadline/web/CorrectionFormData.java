package de.lotse.deadline.web;

import de.lotse.deadline.CorrectionReason;
import de.lotse.deadline.DeadlineCorrection;
import de.lotse.deadline.DeadlineTexts;
import de.lotse.deadline.DeadlineView;
import de.lotse.security.StaffId;
import jakarta.validation.constraints.NotNull;

/** What is entered to correct a deadline. */
class CorrectionFormData extends DeadlineFormData {

    private long version;
    private boolean reopen;
    @NotNull private CorrectionReason reason;

    static CorrectionFormData from(DeadlineView deadline, DeadlineTexts texts) {
        CorrectionFormData form = new CorrectionFormData();
        form.setVersion(deadline.version());
        form.setDue(deadline.due());
        form.setPrecautionaryDue(deadline.precautionaryDue());
        form.setWarnOn(deadline.warnOn());
        form.setActor(deadline.actor());
        form.setLetter(texts.letter());
        form.setResponsible(deadline.responsible().value());
        form.setDeputy(deadline.deputy() == null ? null : deadline.deputy().value());
        return form;
    }

    DeadlineCorrection toCorrection() {
        return new DeadlineCorrection(
                getDue(),
                getPrecautionaryDue(),
                getWarnOn(),
                getActor(),
                new StaffId(getResponsible()),
                deputyId(),
                letterOrNull(),
                reopen,
                reason);
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public boolean isReopen() {
        return reopen;
    }

    public void setReopen(boolean reopen) {
        this.reopen = reopen;
    }

    public CorrectionReason getReason() {
        return reason;
    }

    public void setReason(CorrectionReason reason) {
        this.reason = reason;
    }
}
