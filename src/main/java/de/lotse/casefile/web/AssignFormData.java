package de.lotse.casefile.web;

import de.lotse.casefile.CaseView;
import de.lotse.security.StaffId;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Who is responsible for a case, and who stands in. */
class AssignFormData {

    @NotNull private Long version;
    @NotNull private UUID adviser;
    private UUID deputy;

    static AssignFormData of(CaseView file) {
        AssignFormData form = new AssignFormData();
        form.version = file.version();
        form.adviser = file.adviser().value();
        form.deputy = file.deputy() == null ? null : file.deputy().value();
        return form;
    }

    StaffId toAdviser() {
        return new StaffId(adviser);
    }

    StaffId toDeputy() {
        return deputy == null ? null : new StaffId(deputy);
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public UUID getAdviser() {
        return adviser;
    }

    public void setAdviser(UUID adviser) {
        this.adviser = adviser;
    }

    public UUID getDeputy() {
        return deputy;
    }

    public void setDeputy(UUID deputy) {
        this.deputy = deputy;
    }
}
