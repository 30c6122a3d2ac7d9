package de.lotse.organisation.web;

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

/** The form of an account of the installation. */
class InstallationAccountFormData {

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
    private long version;

    static InstallationAccountFormData of(Versioned<StaffMember> saved) {
        InstallationAccountFormData form = new InstallationAccountFormData();
        form.username = saved.value().username();
        form.displayName = saved.value().displayName();
        form.email = saved.value().email();
        form.roles = new HashSet<>(saved.value().roles());
        form.version = saved.version();
        return form;
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

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
