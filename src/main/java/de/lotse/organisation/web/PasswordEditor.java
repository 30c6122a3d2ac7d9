package de.lotse.organisation.web;

import java.beans.PropertyEditorSupport;

/** Takes a password exactly as it was typed, and gives it back to no page. */
class PasswordEditor extends PropertyEditorSupport {

    @Override
    public void setAsText(String text) {
        setValue(text);
    }

    @Override
    public String getAsText() {
        return "";
    }
}
