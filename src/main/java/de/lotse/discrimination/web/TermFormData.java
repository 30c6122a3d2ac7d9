package de.lotse.discrimination.web;

import de.lotse.discrimination.Term;
import de.lotse.discrimination.TermContent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** An entry of a maintained list. */
class TermFormData {

    private long version;

    @NotBlank
    @Size(max = 120)
    private String labelDe;

    @NotBlank
    @Size(max = 120)
    private String labelEn;

    @Size(max = 120)
    private String reference;

    private String countsAs;
    private boolean active = true;

    static TermFormData of(Term term) {
        TermFormData form = new TermFormData();
        form.version = term.version();
        form.labelDe = term.labelDe();
        form.labelEn = term.labelEn();
        form.reference = term.reference();
        form.countsAs = term.countsAs();
        form.active = term.active();
        return form;
    }

    TermContent content() {
        return new TermContent(labelDe, labelEn, reference, countsAs, active);
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getLabelDe() {
        return labelDe;
    }

    public void setLabelDe(String labelDe) {
        this.labelDe = labelDe;
    }

    public String getLabelEn() {
        return labelEn;
    }

    public void setLabelEn(String labelEn) {
        this.labelEn = labelEn;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getCountsAs() {
        return countsAs;
    }

    public void setCountsAs(String countsAs) {
        this.countsAs = countsAs;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
