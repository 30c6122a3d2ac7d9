package de.lotse.consent.web;

import de.lotse.casefile.CaseView;
import de.lotse.consent.ConsentRefusedException;
import de.lotse.consent.ConsentState;
import de.lotse.consent.Consents;
import de.lotse.consent.PowerScope;
import de.lotse.consent.PowerView;
import de.lotse.consent.PowersOfAttorney;
import de.lotse.web.Choices;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
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

/** Records and revokes powers of attorney. */
@Controller
@PreAuthorize("hasRole('ADVISER')")
class PowerController {

    private static final String BASE = "/faelle/{number}/einwilligungen/vollmacht";
    private static final String NEW = BASE + "/neu";
    private static final String REVOKE = BASE + "/{power}/widerrufen";

    private final ConsentPages pages;
    private final PowersOfAttorney powers;
    private final Consents consents;
    private final Choices choices;

    PowerController(
            ConsentPages pages, PowersOfAttorney powers, Consents consents, Choices choices) {
        this.pages = pages;
        this.powers = powers;
        this.consents = consents;
        this.choices = choices;
    }

    @GetMapping(NEW)
    String blank(@PathVariable String number, Model model) {
        CaseView file = pages.openCase(number);
        model.addAttribute("form", PowerFormData.blank(file, consents.today()));
        return page(file, model);
    }

    @PostMapping(NEW)
    String record(
            @PathVariable String number,
            @Valid @ModelAttribute("form") PowerFormData form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CaseView file = pages.openCase(number);
        ConsentPages.show(powers.refusalsOf(form.toNew(file)), errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(file, model);
        }
        ConsentPages.once(() -> powers.record(form.toNew(file)));
        redirect.addFlashAttribute("done", "consent.power.recorded");
        return ConsentPages.redirect(file);
    }

    private String page(CaseView file, Model model) {
        model.addAttribute("file", file);
        model.addAttribute("personChoices", pages.persons(file));
        model.addAttribute("scopes", choices.of(PowerScope.class, "consent.scope"));
        pages.addChoicesOfSigning(model);
        return "consent/power";
    }

    @GetMapping(REVOKE)
    String revoke(@PathVariable String number, @PathVariable String power, Model model) {
        CaseView file = pages.file(number);
        PowerView known = pages.power(file, power);
        if (known.state() == ConsentState.WITHDRAWN) {
            return ConsentPages.redirect(file);
        }
        WithdrawFormData form = new WithdrawFormData();
        form.setDeclaredOn(consents.today());
        model.addAttribute("form", form);
        return revokePage(file, known, model);
    }

    @PostMapping(REVOKE)
    String revoke(
            @PathVariable String number,
            @PathVariable String power,
            @Valid @ModelAttribute("form") WithdrawFormData form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CaseView file = pages.file(number);
        PowerView known = pages.power(file, power);
        boolean revoked = false;
        if (!errors.hasErrors()) {
            try {
                revoked = powers.revoke(known.id(), form.getDeclaredOn());
            } catch (ConsentRefusedException refused) {
                ConsentPages.show(refused.refusals(), errors);
            }
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return revokePage(file, known, model);
        }
        redirect.addFlashAttribute(
                "done", revoked ? "consent.power.revoked" : "consent.power.revoked.before");
        return ConsentPages.redirect(file);
    }

    private String revokePage(CaseView file, PowerView power, Model model) {
        model.addAttribute("file", file);
        model.addAttribute("part", pages.part(power));
        return "consent/power-revoke";
    }
}
