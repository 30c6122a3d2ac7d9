package de.lotse.organisation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** The form of a further administrator of a Träger. */
class AdministratorFormData {

    @NotBlank
    @Size(min = 3, max = 50)
    @Pattern(regexp = "[a-z0-9][a-z0-9._-]*")
    private String username;

    @NotBlank
    @Size(max = 200)
    private String displayName;

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
}
