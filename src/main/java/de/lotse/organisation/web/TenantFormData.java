package de.lotse.organisation.web;

import de.lotse.organisation.Association;
import de.lotse.organisation.Tenant;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The form of a Träger. */
class TenantFormData {

    @NotBlank
    @Size(max = 200)
    private String name;

    @NotNull private Association association;

    private long version;

    static TenantFormData of(Tenant tenant) {
        TenantFormData form = new TenantFormData();
        form.name = tenant.name();
        form.association = tenant.association();
        form.version = tenant.version();
        return form;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Association getAssociation() {
        return association;
    }

    public void setAssociation(Association association) {
        this.association = association;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
