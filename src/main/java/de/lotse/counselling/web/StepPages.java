package de.lotse.counselling.web;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.ContactForm;
import de.lotse.casefile.Contacts;
import de.lotse.casefile.Interpreter;
import de.lotse.casefile.process.CaseStep;
import de.lotse.counselling.AsylumState;
import de.lotse.counselling.DiscriminationSigns;
import de.lotse.counselling.Institution;
import de.lotse.counselling.LifeArea;
import de.lotse.counselling.Urgency;
import de.lotse.counselling.process.CaseManagement.ContactOutcome;
import de.lotse.deadline.WorkingDayCalendar;
import de.lotse.directory.ProtectionNeed;
import de.lotse.directory.Topic;
import de.lotse.organisation.Languages;
import de.lotse.web.Choice;
import de.lotse.web.Choices;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** What the pages of the steps share: the case above them, options, checks of dates. */
@Component
class StepPages {

    private static final int OLDEST_CONTACT_YEARS = 2;
    private static final int LATEST_FOLLOW_UP_YEARS = 2;

    private final CaseFiles cases;
    private final Contacts contacts;
    private final Choices choices;
    private final Languages languages;
    private final WorkingDayCalendar calendar;

    StepPages(
            CaseFiles cases,
            Contacts contacts,
            Choices choices,
            Languages languages,
            WorkingDayCalendar calendar) {
        this.cases = cases;
        this.contacts = contacts;
        this.choices = choices;
        this.languages = languages;
        this.calendar = calendar;
    }

    CaseView file(CaseStep step) {
        return cases.require(step.caseId());
    }

    LocalDate today() {
        return calendar.today();
    }

    /** Adds the case and the step that a page stands under. */
    void addStep(CaseStep step, Model model) {
        model.addAttribute("talkedToday", hasTalkedToday(step));
        model.addAttribute("file", file(step));
        model.addAttribute("step", step);
    }

    /** Whether there was a contact today that this one may belong to. */
    boolean hasTalkedToday(CaseStep step) {
        return contacts.lastOwn(step.caseId(), today()).isPresent();
    }

    void addContactOptions(Model model) {
        model.addAttribute("contactForms", choices.of(ContactForm.class, "casefile.form"));
        model.addAttribute("topicOptions", choices.of(Topic.class, "directory.topic"));
        model.addAttribute("interpreters", choices.of(Interpreter.class, "casefile.interpreter"));
        model.addAttribute("languageOptions", languageChoices());
    }

    void addFirstTalkOptions(Model model) {
        addContactOptions(model);
        model.addAttribute("lifeAreaOptions", choices.of(LifeArea.class, "plan.area"));
        model.addAttribute(
                "institutionOptions", choices.of(Institution.class, "counselling.institution"));
        model.addAttribute("urgencies", choices.of(Urgency.class, "counselling.urgency"));
        model.addAttribute("protectionOptions", choices.of(ProtectionNeed.class, "directory.need"));
        model.addAttribute("asylumStates", choices.of(AsylumState.class, "counselling.asylum"));
        model.addAttribute(
                "discriminationSigns",
                choices.of(DiscriminationSigns.class, "counselling.discrimination"));
    }

    void addOutcomes(Model model, List<ContactOutcome> outcomes) {
        model.addAttribute("outcomes", choices.of(outcomes, "counselling.outcome"));
    }

    /** A contact lies in the last two years, not in the future, in a language there is. */
    void checkContact(ContactFormData form, BindingResult errors) {
        checkHeld("tookPlaceOn", form.getTookPlaceOn(), errors);
        if (form.getLanguage() != null && languages.byCode(form.getLanguage()).isEmpty()) {
            errors.rejectValue("language", "counselling.error.language");
        }
    }

    /** What was held lies in the last two years, not in the future. */
    void checkHeld(String field, LocalDate day, BindingResult errors) {
        if (day != null && day.isAfter(today())) {
            errors.rejectValue(field, "counselling.error.future");
        } else if (day != null && day.isBefore(today().minusYears(OLDEST_CONTACT_YEARS))) {
            errors.rejectValue(field, "counselling.error.long-ago");
        }
    }

    /** A date agreed for later lies ahead, within two years. */
    void checkAhead(String field, LocalDate day, BindingResult errors) {
        if (day != null && day.isBefore(today())) {
            errors.rejectValue(field, "counselling.error.past");
        } else if (day != null && day.isAfter(today().plusYears(LATEST_FOLLOW_UP_YEARS))) {
            errors.rejectValue(field, "counselling.error.far-ahead");
        }
    }

    private List<Choice> languageChoices() {
        var locale = LocaleContextHolder.getLocale();
        return languages.all().stream()
                .map(language -> new Choice(language.code(), language.name(locale)))
                .toList();
    }
}
