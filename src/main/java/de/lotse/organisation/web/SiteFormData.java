package de.lotse.organisation.web;

import de.lotse.organisation.Site;
import de.lotse.organisation.SiteDetails;
import de.lotse.organisation.Versioned;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** The form of a site. */
class SiteFormData {

    @NotBlank
    @Pattern(regexp = "[A-Z][A-Z0-9]{1,7}")
    private String code;

    @NotBlank
    @Size(max = 200)
    private String name;

    @NotBlank private String districtCode;

    @Size(max = 300)
    private String address;

    @Size(max = 50)
    private String phone;

    private long version;

    static SiteFormData of(Versioned<Site> site) {
        SiteFormData form = new SiteFormData();
        form.code = site.value().code();
        form.name = site.value().name();
        form.districtCode = site.value().district().code();
        form.address = site.value().address();
        form.phone = site.value().phone();
        form.version = site.version();
        return form;
    }

    SiteDetails details() {
        return new SiteDetails(name, districtCode, address, phone);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDistrictCode() {
        return districtCode;
    }

    public void setDistrictCode(String districtCode) {
        this.districtCode = districtCode;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
