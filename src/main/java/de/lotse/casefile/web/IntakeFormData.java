package de.lotse.casefile.web;

import de.lotse.casefile.CaseNumber;
import de.lotse.casefile.ClientDetails;
import de.lotse.casefile.ClientId;
import de.lotse.casefile.ClientQuery;
import de.lotse.casefile.ContactFacts;
import de.lotse.casefile.ContactForm;
import de.lotse.casefile.ContactId;
import de.lotse.casefile.Intake;
import de.lotse.casefile.Interpreter;
import de.lotse.casefile.NextStep;
import de.lotse.casefile.Requester;
import de.lotse.directory.Topic;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** "Neuer Kontakt": only topics and form of contact are mandatory. */
class IntakeFormData {

    @NotNull private UUID submission = UUID.randomUUID();
    @NotNull private UUID siteId;
    @NotEmpty private Set<Topic> topics = EnumSet.noneOf(Topic.class);
    @NotNull private ContactForm form = ContactForm.IN_PERSON;

    @Min(1)
    @Max(ContactFacts.LONGEST_MINUTES)
    private Integer durationMinutes;

    @Size(max = ContactFacts.LONGEST_NOTE)
    private String note;

    @NotNull private PersonChoice person = PersonChoice.NONE;

    @Size(max = 100)
    private String alias;

    @Size(max = 100)
    private String givenName;

    @Size(max = 100)
    private String familyName;

    private LocalDate birthDate;

    @Size(max = 40)
    private String phone;

    private Boolean somebodyElse;

    @Size(max = 200)
    private String searchName;

    private LocalDate searchBirthDate;

    @Size(max = 40)
    private String searchPhone;

    @Size(max = 20)
    private Set<UUID> known = new LinkedHashSet<>();

    @Size(max = 24)
    private String caseNumber;

    @NotNull private NextStep next = NextStep.NOTHING;
    private LocalDate followUpOn;
    @NotNull private LocalDate tookPlaceOn;
    @NotNull private Requester requester = Requester.CLIENT;

    @Size(max = 8)
    private String language;

    @NotNull private Interpreter interpreter = Interpreter.NONE;

    Intake toIntake() {
        return new Intake(
                new ContactId(submission),
                siteId,
                new ContactFacts(
                        tookPlaceOn,
                        form,
                        requester,
                        durationMinutes,
                        language,
                        interpreter,
                        topics,
                        note),
                person == PersonChoice.KNOWN ? knownIds() : List.of(),
                newPerson(),
                CaseNumber.parse(caseNumber).orElse(null),
                next,
                next == NextStep.FOLLOW_UP ? followUpOn : null);
    }

    List<ClientId> knownIds() {
        return known.stream().map(ClientId::new).toList();
    }

    /** The person to enter; {@code null} where none is. */
    ClientDetails newPerson() {
        return switch (person) {
            case ALIAS -> ClientDetails.ofAlias(alias);
            case NEW -> details();
            default -> null;
        };
    }

    private ClientDetails details() {
        return new ClientDetails(
                null,
                givenName,
                familyName,
                birthDate,
                phone,
                null,
                null,
                null,
                language == null ? null : List.of(language),
                interpreter,
                null,
                null,
                null,
                null,
                null);
    }

    ClientQuery query() {
        return new ClientQuery(searchName, searchBirthDate, searchPhone);
    }

    public UUID getSubmission() {
        return submission;
    }

    public void setSubmission(UUID submission) {
        this.submission = submission;
    }

    public UUID getSiteId() {
        return siteId;
    }

    public void setSiteId(UUID siteId) {
        this.siteId = siteId;
    }

    public Set<Topic> getTopics() {
        return topics;
    }

    public void setTopics(Set<Topic> topics) {
        this.topics = topics;
    }

    public ContactForm getForm() {
        return form;
    }

    public void setForm(ContactForm form) {
        this.form = form;
    }

    public Integer getDurationMinutes() {
        return durationMinutes;
    }

    public void setDurationMinutes(Integer durationMinutes) {
        this.durationMinutes = durationMinutes;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public PersonChoice getPerson() {
        return person;
    }

    public void setPerson(PersonChoice person) {
        this.person = person;
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

    public Boolean getSomebodyElse() {
        return somebodyElse;
    }

    public void setSomebodyElse(Boolean somebodyElse) {
        this.somebodyElse = somebodyElse;
    }

    public String getSearchName() {
        return searchName;
    }

    public void setSearchName(String searchName) {
        this.searchName = searchName;
    }

    public LocalDate getSearchBirthDate() {
        return searchBirthDate;
    }

    public void setSearchBirthDate(LocalDate searchBirthDate) {
        this.searchBirthDate = searchBirthDate;
    }

    public String getSearchPhone() {
        return searchPhone;
    }

    public void setSearchPhone(String searchPhone) {
        this.searchPhone = searchPhone;
    }

    public Set<UUID> getKnown() {
        return known;
    }

    public void setKnown(Set<UUID> known) {
        this.known = known;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public void setCaseNumber(String caseNumber) {
        this.caseNumber = caseNumber;
    }

    public NextStep getNext() {
        return next;
    }

    public void setNext(NextStep next) {
        this.next = next;
    }

    public LocalDate getFollowUpOn() {
        return followUpOn;
    }

    public void setFollowUpOn(LocalDate followUpOn) {
        this.followUpOn = followUpOn;
    }

    public LocalDate getTookPlaceOn() {
        return tookPlaceOn;
    }

    public void setTookPlaceOn(LocalDate tookPlaceOn) {
        this.tookPlaceOn = tookPlaceOn;
    }

    public Requester getRequester() {
        return requester;
    }

    public void setRequester(Requester requester) {
        this.requester = requester;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public Interpreter getInterpreter() {
        return interpreter;
    }

    public void setInterpreter(Interpreter interpreter) {
        this.interpreter = interpreter;
    }
}
