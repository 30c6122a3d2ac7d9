package de.lotse.organisation.web;

import de.lotse.organisation.Qualification;
import de.lotse.organisation.StaffDetails;
import de.lotse.organisation.StaffMember;
import de.lotse.organisation.Versioned;
import de.lotse.security.Role;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** The form of a member of staff. */
class StaffFormData {

    @NotBlank
    @Size(min = 3, max = 50)
    @Pattern(regexp = "[a-z0-9][a-z0-9._-]*")
    private String username;

    @NotBlank
    @Size(max = 200)
    private String displayName;

    @Email
    @Size(max = 200)
    private String email;

    @NotEmpty private Set<Role> roles = new HashSet<>();
    private Set<UUID> siteIds = new HashSet<>();
    private Set<String> languages = new TreeSet<>();
    private Set<String> otherLanguages = new TreeSet<>();
    private Set<Qualification> qualifications = new HashSet<>();
    private long version;

    /**
     * @param usual codes of the languages that are offered first
     */
    static StaffFormData of(Versioned<StaffMember> saved, Set<String> usual) {
        StaffMember person = saved.value();
        StaffFormData form = new StaffFormData();
        form.username = person.username();
        form.displayName = person.displayName();
        form.email = person.email();
        form.roles = new HashSet<>(person.roles());
        form.siteIds = new HashSet<>(person.siteIds());
        form.languages = new TreeSet<>(person.languages());
        form.languages.retainAll(usual);
        form.otherLanguages = new TreeSet<>(person.languages());
        form.otherLanguages.removeAll(usual);
        form.qualifications = new HashSet<>(person.qualifications());
        form.version = saved.version();
        return form;
    }

    StaffDetails details() {
        Set<String> all = new HashSet<>(orEmpty(languages));
        all.addAll(orEmpty(otherLanguages));
        return new StaffDetails(
                displayName, email, orEmpty(roles), orEmpty(siteIds), all, orEmpty(qualifications));
    }

    private static <T> Set<T> orEmpty(Set<T> values) {
        return values == null ? Set.of() : values;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Set<Role> getRoles() {
        return roles;
    }

    public void setRoles(Set<Role> roles) {
        this.roles = roles;
    }

    public Set<UUID> getSiteIds() {
        return siteIds;
    }

    public void setSiteIds(Set<UUID> siteIds) {
        this.siteIds = siteIds;
    }

    public Set<String> getLanguages() {
        return languages;
    }

    public void setLanguages(Set<String> languages) {
        this.languages = languages;
    }

    public Set<String> getOtherLanguages() {
        return otherLanguages;
    }

    public void setOtherLanguages(Set<String> otherLanguages) {
        this.otherLanguages = otherLanguages;
    }

    public Set<Qualification> getQualifications() {
        return qualifications;
    }

    public void setQualifications(Set<Qualification> qualifications) {
        this.qualifications = qualifications;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
