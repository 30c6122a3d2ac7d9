package de.lotse.consent.web;

import de.lotse.casefile.CaseView;
import de.lotse.consent.ConsentProof;
import de.lotse.consent.ConsentRefusedException;
import de.lotse.consent.ConsentView;
import de.lotse.consent.Consents;
import de.lotse.consent.DataKind;
import de.lotse.consent.Direction;
import de.lotse.consent.Recipient;
import de.lotse.consent.RecipientView;
import de.lotse.consent.Recipients;
import de.lotse.consent.TransmissionPurpose;
import de.lotse.web.Choice;
import de.lotse.web.Choices;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Records releases. Nothing of what is typed stands in an address, not even a search. */
@Controller
@PreAuthorize("hasRole('ADVISER')")
class NewConsentController {

    private static final String NEW = "/faelle/{number}/einwilligungen/neu";
    private static final int LONGEST_SEARCH = 200;

    private final ConsentPages pages;
    private final Consents consents;
    private final Recipients recipients;
    private final Choices choices;

    NewConsentController(
            ConsentPages pages, Consents consents, Recipients recipients, Choices choices) {
        this.pages = pages;
        this.consents = consents;
        this.recipients = recipients;
        this.choices = choices;
    }

    @GetMapping(NEW)
    String blank(@PathVariable String number, Model model) {
        CaseView file = pages.openCase(number);
        ConsentFormData form = ConsentFormData.blank(file, consents.today());
        model.addAttribute("form", form);
        return page(file, form, model);
    }

    @GetMapping("/faelle/{number}/einwilligungen/{id}/erneuern")
    String renew(@PathVariable String number, @PathVariable String id, Model model) {
        CaseView file = pages.openCase(number);
        ConsentView old = pages.consent(file, id);
        ConsentFormData form = ConsentFormData.renewing(old, file, consents.today());
        if (recipients.find(old.recipient()).filter(RecipientView::isInUse).isEmpty()) {
            form.setRecipient(null);
        }
        model.addAttribute("form", form);
        return page(file, form, model);
    }

    /** Shows the form with what another page knows of what is to go. */
    @PostMapping(path = NEW, params = "action=prepare")
    String prepare(
            @PathVariable String number,
            @ModelAttribute("form") ConsentFormData form,
            BindingResult errors,
            Model model) {
        CaseView file = pages.openCase(number);
        form.complete(file, consents.today());
        return page(file, form, model);
    }

    /** Looks for the recipient and keeps what was typed. */
    @PostMapping(path = NEW, params = "action=search")
    String search(
            @PathVariable String number,
            @ModelAttribute("form") ConsentFormData form,
            BindingResult errors,
            Model model) {
        return page(pages.openCase(number), form, model);
    }

    @PostMapping(NEW)
    String record(
            @PathVariable String number,
            @Valid @ModelAttribute("form") ConsentFormData form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CaseView file = pages.openCase(number);
        if (form.getRenews() != null) {
            pages.consent(file, form.getRenews().toString());
        }
        ConsentPages.show(consents.refusalsOf(form.toNew(file)), errors);
        if (!errors.hasErrors()) {
            try {
                ConsentPages.once(() -> consents.record(form.toNew(file)));
            } catch (ConsentRefusedException refused) {
                ConsentPages.show(refused.refusals(), errors);
            }
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(file, form, model);
        }
        redirect.addFlashAttribute("done", "consent.recorded");
        return ConsentPages.redirect(file);
    }

    private String page(CaseView file, ConsentFormData form, Model model) {
        List<Choice> found = found(form, file);
        model.addAttribute("file", file);
        model.addAttribute("searched", form.getRecipientText() != null);
        model.addAttribute("recipients", found);
        model.addAttribute("purposes", choices.of(TransmissionPurpose.class, "consent.purpose"));
        model.addAttribute("kindChoices", choices.of(DataKind.of(false), "consent.kind"));
        model.addAttribute("specialChoices", choices.of(DataKind.of(true), "consent.kind"));
        model.addAttribute("directions", choices.of(Direction.class, "consent.direction"));
        model.addAttribute("personChoices", pages.persons(file));
        model.addAttribute("proofs", choices.of(ConsentProof.class, "consent.proof"));
        model.addAttribute(
                "formLanguages",
                ConsentSheets.LANGUAGES.stream()
                        .map(
                                language ->
                                        new Choice(
                                                language.getLanguage(),
                                                language.getDisplayLanguage(
                                                        LocaleContextHolder.getLocale())))
                        .toList());
        pages.addChoicesOfSigning(model);
        return "consent/new";
    }

    /** The one chosen before and those that fit the words. */
    private List<Choice> found(ConsentFormData form, CaseView file) {
        Stream<RecipientView> chosen =
                Recipient.parse(form.getRecipient()).flatMap(recipients::find).stream();
        String words = form.getRecipientText();
        Stream<RecipientView> fitting =
                words == null || words.length() > LONGEST_SEARCH
                        ? Stream.empty()
                        : recipients.search(words, file.siteId()).stream();
        return Stream.concat(chosen, fitting)
                .distinct()
                .map(one -> new Choice(one.recipient().toString(), one.name()))
                .toList();
    }
}
