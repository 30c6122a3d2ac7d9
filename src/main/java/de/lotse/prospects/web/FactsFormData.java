package de.lotse.prospects.web;

import de.lotse.prospects.ResidenceFacts;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The dates of a person's residence; nothing is mandatory. */
class FactsFormData {

    @NotNull private Long version;
    private LocalDate enteredOn;
    private LocalDate registeredOn;
    private LocalDate lodgedOn;
    private LocalDate permittedSince;
    private LocalDate toleratedSince;
    private LocalDate staySince;
    private LocalDate permitSince;
    private LocalDate trainingStartsOn;
    private LocalDate employedSince;
    private LocalDate employmentTolerationSince;
    private Boolean reception = false;
    private Boolean otherState = false;
    private Boolean safeCountry = false;
    private Boolean withChild = false;
    private Boolean identityProven = false;

    static FactsFormData of(ResidenceFacts facts, long version) {
        FactsFormData form = new FactsFormData();
        form.version = version;
        form.enteredOn = facts.enteredOn();
        form.registeredOn = facts.registeredOn();
        form.lodgedOn = facts.lodgedOn();
        form.permittedSince = facts.permittedSince();
        form.toleratedSince = facts.toleratedSince();
        form.staySince = facts.staySince();
        form.permitSince = facts.permitSince();
        form.trainingStartsOn = facts.trainingStartsOn();
        form.employedSince = facts.employedSince();
        form.employmentTolerationSince = facts.employmentTolerationSince();
        form.reception = facts.reception();
        form.otherState = facts.otherState();
        form.safeCountry = facts.safeCountry();
        form.withChild = facts.withChild();
        form.identityProven = facts.identityProven();
        return form;
    }

    ResidenceFacts toFacts() {
        return new ResidenceFacts(
                enteredOn,
                registeredOn,
                lodgedOn,
                permittedSince,
                toleratedSince,
                staySince,
                permitSince,
                trainingStartsOn,
                employedSince,
                employmentTolerationSince,
                Boolean.TRUE.equals(reception),
                Boolean.TRUE.equals(otherState),
                Boolean.TRUE.equals(safeCountry),
                Boolean.TRUE.equals(withChild),
                Boolean.TRUE.equals(identityProven));
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public LocalDate getEnteredOn() {
        return enteredOn;
    }

    public void setEnteredOn(LocalDate enteredOn) {
        this.enteredOn = enteredOn;
    }

    public LocalDate getRegisteredOn() {
        return registeredOn;
    }

    public void setRegisteredOn(LocalDate registeredOn) {
        this.registeredOn = registeredOn;
    }

    public LocalDate getLodgedOn() {
        return lodgedOn;
    }

    public void setLodgedOn(LocalDate lodgedOn) {
        this.lodgedOn = lodgedOn;
    }

    public LocalDate getPermittedSince() {
        return permittedSince;
    }

    public void setPermittedSince(LocalDate permittedSince) {
        this.permittedSince = permittedSince;
    }

    public LocalDate getToleratedSince() {
        return toleratedSince;
    }

    public void setToleratedSince(LocalDate toleratedSince) {
        this.toleratedSince = toleratedSince;
    }

    public LocalDate getStaySince() {
        return staySince;
    }

    public void setStaySince(LocalDate staySince) {
        this.staySince = staySince;
    }

    public LocalDate getPermitSince() {
        return permitSince;
    }

    public void setPermitSince(LocalDate permitSince) {
        this.permitSince = permitSince;
    }

    public LocalDate getTrainingStartsOn() {
        return trainingStartsOn;
    }

    public void setTrainingStartsOn(LocalDate trainingStartsOn) {
        this.trainingStartsOn = trainingStartsOn;
    }

    public LocalDate getEmployedSince() {
        return employedSince;
    }

    public void setEmployedSince(LocalDate employedSince) {
        this.employedSince = employedSince;
    }

    public LocalDate getEmploymentTolerationSince() {
        return employmentTolerationSince;
    }

    public void setEmploymentTolerationSince(LocalDate employmentTolerationSince) {
        this.employmentTolerationSince = employmentTolerationSince;
    }

    public Boolean getReception() {
        return reception;
    }

    public void setReception(Boolean reception) {
        this.reception = reception;
    }

    public Boolean getOtherState() {
        return otherState;
    }

    public void setOtherState(Boolean otherState) {
        this.otherState = otherState;
    }

    public Boolean getSafeCountry() {
        return safeCountry;
    }

    public void setSafeCountry(Boolean safeCountry) {
        this.safeCountry = safeCountry;
    }

    public Boolean getWithChild() {
        return withChild;
    }

    public void setWithChild(Boolean withChild) {
        this.withChild = withChild;
    }

    public Boolean getIdentityProven() {
        return identityProven;
    }

    public void setIdentityProven(Boolean identityProven) {
        this.identityProven = identityProven;
    }
}
