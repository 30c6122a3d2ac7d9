package de.lotse.casefile.web;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseNumber;
import de.lotse.casefile.ContactForm;
import de.lotse.casefile.ContactId;
import de.lotse.casefile.ContactView;
import de.lotse.casefile.Contacts;
import de.lotse.casefile.Interpreter;
import de.lotse.casefile.Requester;
import de.lotse.directory.Topic;
import de.lotse.web.Choices;
import de.lotse.web.StaleVersionException;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A recorded contact and its correction. */
@Controller
class ContactController {

    private final Contacts contacts;
    private final CaseFiles files;
    private final IntakeCheck check;
    private final LanguageChoices languages;
    private final Choices choices;
    private final MessageSource messages;

    ContactController(
            Contacts contacts,
            CaseFiles files,
            IntakeCheck check,
            LanguageChoices languages,
            Choices choices,
            MessageSource messages) {
        this.contacts = contacts;
        this.files = files;
        this.check = check;
        this.languages = languages;
        this.choices = choices;
        this.messages = messages;
    }

    @GetMapping("/kontakte/{id}")
    String show(@PathVariable UUID id, Model model) {
        ContactView contact = contacts.require(new ContactId(id));
        model.addAttribute("form", ContactFormData.of(contact));
        return page(contact, model);
    }

    @PostMapping("/kontakte/{id}")
    String correct(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ContactFormData form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        ContactView contact = contacts.require(new ContactId(id));
        check.checkDay(form.getTookPlaceOn(), "tookPlaceOn", result);
        check.checkLanguage(form.getLanguage(), "language", result);
        if (result.hasErrors()) {
            return page(contact, model);
        }
        try {
            contacts.correct(contact.id(), form.toFacts(), form.getVersion());
        } catch (StaleVersionException stale) {
            return conflict(form, contacts.require(contact.id()), model, response);
        }
        redirect.addFlashAttribute("done", "casefile.saved");
        CaseNumber number = number(contact);
        return "redirect:"
                + (number == null ? "/kontakte/" + id : "/faelle/" + number + "/kontakte");
    }

    private String conflict(
            ContactFormData form, ContactView saved, Model model, HttpServletResponse response) {
        model.addAttribute(
                "conflicts",
                new Conflicts(messages)
                        .compare("topics", form.getTopics(), saved.facts().topics())
                        .compare("form", form.getForm(), saved.facts().form())
                        .compare("tookPlaceOn", form.getTookPlaceOn(), saved.facts().tookPlaceOn())
                        .compare(
                                "durationMinutes",
                                form.getDurationMinutes(),
                                saved.facts().durationMinutes())
                        .compare("requester", form.getRequester(), saved.facts().requester())
                        .compare("language", form.getLanguage(), saved.facts().language())
                        .compare("interpreter", form.getInterpreter(), saved.facts().interpreter())
                        .compare("note", form.getNote(), saved.facts().note())
                        .found());
        form.setVersion(saved.version());
        response.setStatus(HttpStatus.CONFLICT.value());
        return page(saved, model);
    }

    private String page(ContactView contact, Model model) {
        model.addAttribute("contact", contact);
        model.addAttribute("number", number(contact));
        model.addAttribute("topics", choices.of(Topic.class, "directory.topic"));
        model.addAttribute("forms", choices.of(ContactForm.class, "casefile.form"));
        model.addAttribute("requesters", choices.of(Requester.class, "casefile.requester"));
        model.addAttribute("interpreters", choices.of(Interpreter.class, "casefile.interpreter"));
        model.addAttribute("languages", languages.all());
        return "casefile/contact";
    }

    private CaseNumber number(ContactView contact) {
        return contact.caseId() == null ? null : files.require(contact.caseId()).number();
    }
}
