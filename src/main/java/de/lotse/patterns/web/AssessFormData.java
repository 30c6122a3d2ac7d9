package de.lotse.patterns.web;

import de.lotse.web.StepFormData;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What a pattern is about. */
class AssessFormData extends StepFormData {

    @NotNull
    @Size(max = 5000)
    private String text;

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
