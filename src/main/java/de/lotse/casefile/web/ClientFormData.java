package de.lotse.casefile.web;

import de.lotse.casefile.ClientDetails;
import de.lotse.casefile.ClientView;
import de.lotse.casefile.Interpreter;
import de.lotse.casefile.ResidenceStatus;
import de.lotse.directory.ProtectionNeed;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What is known of a person; nothing is mandatory. */
class ClientFormData {

    private Long version;
    private UUID siteId;

    @Size(max = 100)
    private String alias;

    @Size(max = 100)
    private String givenName;

    @Size(max = 100)
    private String familyName;

    private LocalDate birthDate;

    @Size(max = 40)
    private String phone;

    @Email
    @Size(max = 200)
    private String email;

    @Size(max = 500)
    private String address;

    @Size(max = 1000)
    private String safeContact;

    @Size(max = 8)
    private String language;

    @Size(max = 20)
    private Set<String> otherLanguages = new LinkedHashSet<>();

    @NotNull private Interpreter interpreter = Interpreter.NONE;

    @Size(max = 200)
    private String interpreterName;

    private LocalDate interpreterPledgedOn;
    @NotNull private ResidenceStatus residenceStatus = ResidenceStatus.NOT_RECORDED;
    private Set<ProtectionNeed> protectionNeeds = EnumSet.noneOf(ProtectionNeed.class);

    @Size(max = 10_000)
    private String notes;

    private Boolean somebodyElse;

    static ClientFormData of(ClientView client) {
        ClientFormData form = new ClientFormData();
        ClientDetails details = client.details();
        form.version = client.version();
        form.siteId = client.siteId();
        form.alias = details.alias();
        form.givenName = details.givenName();
        form.familyName = details.familyName();
        form.birthDate = details.birthDate();
        form.phone = details.phone();
        form.email = details.email();
        form.address = details.address();
        form.safeContact = details.safeContact();
        form.language = details.languages().stream().findFirst().orElse(null);
        details.languages().stream().skip(1).forEach(form.otherLanguages::add);
        form.interpreter = details.interpreter();
        form.interpreterName = details.interpreterName();
        form.interpreterPledgedOn = details.interpreterPledgedOn();
        form.residenceStatus = details.residenceStatus();
        form.protectionNeeds = details.protectionNeeds();
        form.notes = details.notes();
        return form;
    }

    ClientDetails toDetails() {
        return new ClientDetails(
                alias,
                givenName,
                familyName,
                birthDate,
                phone,
                email,
                address,
                safeContact,
                languages(),
                interpreter,
                interpreterName,
                interpreterPledgedOn,
                residenceStatus,
                protectionNeeds,
                notes);
    }

    /** The preferred one first. */
    List<String> languages() {
        Set<String> all = new LinkedHashSet<>();
        if (language != null) {
            all.add(language);
        }
        all.addAll(otherLanguages);
        return new ArrayList<>(all);
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public UUID getSiteId() {
        return siteId;
    }

    public void setSiteId(UUID siteId) {
        this.siteId = siteId;
    }

    public String getAlias() {
        return alias;
    }

    public void setAlias(String alias) {
        this.alias = alias;
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getSafeContact() {
        return safeContact;
    }

    public void setSafeContact(String safeContact) {
        this.safeContact = safeContact;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public Set<String> getOtherLanguages() {
        return otherLanguages;
    }

    public void setOtherLanguages(Set<String> otherLanguages) {
        this.otherLanguages = otherLanguages;
    }

    public Interpreter getInterpreter() {
        return interpreter;
    }

    public void setInterpreter(Interpreter interpreter) {
        this.interpreter = interpreter;
    }

    public String getInterpreterName() {
        return interpreterName;
    }

    public void setInterpreterName(String interpreterName) {
        this.interpreterName = interpreterName;
    }

    public LocalDate getInterpreterPledgedOn() {
        return interpreterPledgedOn;
    }

    public void setInterpreterPledgedOn(LocalDate interpreterPledgedOn) {
        this.interpreterPledgedOn = interpreterPledgedOn;
    }

    public ResidenceStatus getResidenceStatus() {
        return residenceStatus;
    }

    public void setResidenceStatus(ResidenceStatus residenceStatus) {
        this.residenceStatus = residenceStatus;
    }

    public Set<ProtectionNeed> getProtectionNeeds() {
        return protectionNeeds;
    }

    public void setProtectionNeeds(Set<ProtectionNeed> protectionNeeds) {
        this.protectionNeeds = protectionNeeds;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }

    public Boolean getSomebodyElse() {
        return somebodyElse;
    }

    public void setSomebodyElse(Boolean somebodyElse) {
        this.somebodyElse = somebodyElse;
    }
}
