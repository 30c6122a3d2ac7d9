package de.lotse.organisation.web;

import jakarta.validation.constraints.NotBlank;

/** The form of one's own password; read as typed, spaces included. */
class PasswordFormData {

    @NotBlank private String oldPassword;
    @NotBlank private String newPassword;
    @NotBlank private String repeated;

    public String getOldPassword() {
        return oldPassword;
    }

    public void setOldPassword(String oldPassword) {
        this.oldPassword = oldPassword;
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
