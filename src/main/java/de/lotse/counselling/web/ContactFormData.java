package de.lotse.counselling.web;

import de.lotse.casefile.CaseView;
import de.lotse.casefile.ContactFacts;
import de.lotse.casefile.ContactForm;
import de.lotse.casefile.Interpreter;
import de.lotse.directory.Topic;
import de.lotse.web.StepFormData;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** What every step with a contact asks. */
abstract class ContactFormData extends StepFormData {

    @NotNull private LocalDate tookPlaceOn;
    @NotNull private ContactForm form;

    @Min(1)
    @Max(ContactFacts.LONGEST_MINUTES)
    private Integer durationMinutes;

    private String language;
    private Interpreter interpreter = Interpreter.NONE;
    @NotEmpty private Set<Topic> topics = EnumSet.noneOf(Topic.class);

    @Size(max = ContactFacts.LONGEST_NOTE)
    private String note;

    private boolean sameTalk;

    void begin(CaseView file, LocalDate today) {
        tookPlaceOn = today;
        topics = file.topics().isEmpty() ? topics : EnumSet.copyOf(file.topics());
        form = ContactForm.IN_PERSON;
    }

    ContactFacts toFacts() {
        return new ContactFacts(
                tookPlaceOn, form, null, durationMinutes, language, interpreter, topics, note);
    }

    public LocalDate getTookPlaceOn() {
        return tookPlaceOn;
    }

    public void setTookPlaceOn(LocalDate tookPlaceOn) {
        this.tookPlaceOn = tookPlaceOn;
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

    public Set<Topic> getTopics() {
        return topics;
    }

    public void setTopics(Set<Topic> topics) {
        this.topics = topics;
    }

    public boolean isSameTalk() {
        return sameTalk;
    }

    public void setSameTalk(boolean sameTalk) {
        this.sameTalk = sameTalk;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
