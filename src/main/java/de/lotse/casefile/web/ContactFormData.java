package de.lotse.casefile.web;

import de.lotse.casefile.ContactFacts;
import de.lotse.casefile.ContactForm;
import de.lotse.casefile.ContactView;
import de.lotse.casefile.Interpreter;
import de.lotse.casefile.Requester;
import de.lotse.directory.Topic;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** The correction of a contact. */
class ContactFormData {

    @NotNull private Long version;
    @NotEmpty private Set<Topic> topics = EnumSet.noneOf(Topic.class);
    @NotNull private ContactForm form;
    @NotNull private LocalDate tookPlaceOn;

    @Min(1)
    @Max(ContactFacts.LONGEST_MINUTES)
    private Integer durationMinutes;

    @NotNull private Requester requester;

    @Size(max = 8)
    private String language;

    @NotNull private Interpreter interpreter;

    @Size(max = ContactFacts.LONGEST_NOTE)
    private String note;

    static ContactFormData of(ContactView contact) {
        ContactFormData data = new ContactFormData();
        ContactFacts facts = contact.facts();
        data.version = contact.version();
        data.topics = facts.topics();
        data.form = facts.form();
        data.tookPlaceOn = facts.tookPlaceOn();
        data.durationMinutes = facts.durationMinutes();
        data.requester = facts.requester();
        data.language = facts.language();
        data.interpreter = facts.interpreter();
        data.note = facts.note();
        return data;
    }

    ContactFacts toFacts() {
        return new ContactFacts(
                tookPlaceOn, form, requester, durationMinutes, language, interpreter, topics, note);
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
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

    public LocalDate getTookPlaceOn() {
        return tookPlaceOn;
    }

    public void setTookPlaceOn(LocalDate tookPlaceOn) {
        this.tookPlaceOn = tookPlaceOn;
    }

    public Integer getDurationMinutes() {
        return durationMinutes;
    }

    public void setDurationMinutes(Integer durationMinutes) {
        this.durationMinutes = durationMinutes;
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

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
