package de.lotse.asylum.web;

import de.lotse.asylum.ApplicationStage;
import de.lotse.asylum.ProcedureStatus;
import de.lotse.asylum.ProcedureTexts;
import de.lotse.asylum.ProcedureView;
import de.lotse.asylum.ProtectionElsewhere;
import de.lotse.web.StepFormData;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Where a procedure stands. */
class StatusFormData extends StepFormData {

    private long version;
    @NotNull private ApplicationStage stage;
    private LocalDate requestedOn;
    private LocalDate lodgedOn;
    @NotNull private ProtectionElsewhere elsewhere;

    @Size(max = 40)
    private String fileNumber;

    @Size(max = 200)
    private String office;

    @Size(max = 500)
    private String languages;

    @Size(max = 2_000)
    private String needs;

    @Size(max = 500)
    private String lawyer;

    static StatusFormData of(ProcedureView procedure) {
        StatusFormData form = new StatusFormData();
        ProcedureStatus status = procedure.status();
        form.version = procedure.version();
        form.stage = status.stage();
        form.requestedOn = status.requestedOn();
        form.lodgedOn = status.lodgedOn();
        form.elsewhere = status.elsewhere();
        form.fileNumber = status.texts().fileNumber();
        form.office = status.texts().office();
        form.languages = status.texts().languages();
        form.needs = status.texts().needs();
        form.lawyer = status.texts().lawyer();
        return form;
    }

    /** Dates that do not belong to the stage are left out: they may stem from another choice. */
    ProcedureStatus toStatus() {
        return new ProcedureStatus(
                stage,
                stage == ApplicationStage.NOT_APPLIED ? null : requestedOn,
                stage == ApplicationStage.LODGED ? lodgedOn : null,
                elsewhere,
                new ProcedureTexts(fileNumber, office, languages, needs, lawyer));
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public ApplicationStage getStage() {
        return stage;
    }

    public void setStage(ApplicationStage stage) {
        this.stage = stage;
    }

    public LocalDate getRequestedOn() {
        return requestedOn;
    }

    public void setRequestedOn(LocalDate requestedOn) {
        this.requestedOn = requestedOn;
    }

    public LocalDate getLodgedOn() {
        return lodgedOn;
    }

    public void setLodgedOn(LocalDate lodgedOn) {
        this.lodgedOn = lodgedOn;
    }

    public ProtectionElsewhere getElsewhere() {
        return elsewhere;
    }

    public void setElsewhere(ProtectionElsewhere elsewhere) {
        this.elsewhere = elsewhere;
    }

    public String getFileNumber() {
        return fileNumber;
    }

    public void setFileNumber(String fileNumber) {
        this.fileNumber = fileNumber;
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }

    public String getLanguages() {
        return languages;
    }

    public void setLanguages(String languages) {
        this.languages = languages;
    }

    public String getNeeds() {
        return needs;
    }

    public void setNeeds(String needs) {
        this.needs = needs;
    }

    public String getLawyer() {
        return lawyer;
    }

    public void setLawyer(String lawyer) {
        this.lawyer = lawyer;
    }
}
