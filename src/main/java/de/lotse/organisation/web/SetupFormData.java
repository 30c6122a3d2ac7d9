package de.lotse.organisation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** The form of the first operator. */
class SetupFormData {

    @NotBlank
    @Size(min = 3, max = 50)
    @Pattern(regexp = "[a-z0-9][a-z0-9._-]*")
    private String username;

    @NotBlank
    @Size(max = 200)
    private String displayName;

    @NotBlank private String newPassword;
    @NotBlank private String repeated;

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

    public String getNewPassword() {
        return newPassword;
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
