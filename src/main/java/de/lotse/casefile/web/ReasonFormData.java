package de.lotse.casefile.web;

import de.lotse.casefile.AccessReason;
import de.lotse.web.LocalPath;
import jakarta.validation.constraints.NotNull;

/** Why somebody opens a file she is not responsible for, and where she wanted to go. */
class ReasonFormData {

    @NotNull private AccessReason reason;
    private String back;

    public AccessReason getReason() {
        return reason;
    }

    public void setReason(AccessReason reason) {
        this.reason = reason;
    }

    public String getBack() {
        return back;
    }

    public void setBack(String back) {
        this.back = back;
    }

    boolean leadsBack() {
        return LocalPath.isLocal(back);
    }
}
