package de.lotse.consent.web;

import de.lotse.casefile.CaseView;
import de.lotse.casefile.PersonNames;
import de.lotse.consent.ConsentEventView;
import de.lotse.consent.ConsentRefusedException;
import de.lotse.consent.ConsentView;
import de.lotse.consent.Consents;
import de.lotse.consent.TransmissionView;
import de.lotse.security.StaffId;
import de.lotse.web.Choices;
import de.lotse.web.NotFoundException;
import de.lotse.web.StaleVersionException;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Stream;
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

/** Shows a release, narrows and withdraws it, and confirms its recipient under a new name. */
@Controller
@PreAuthorize("hasRole('ADVISER')")
class ConsentController {

    private static final String ONE = "/faelle/{number}/einwilligungen/{id}";
    private static final String NARROW = ONE + "/einschraenken";
    private static final String WITHDRAW = ONE + "/widerrufen";

    private final ConsentPages pages;
    private final Consents consents;
    private final ConsentConflicts conflicts;
    private final PersonNames names;
    private final Choices choices;

    ConsentController(
            ConsentPages pages,
            Consents consents,
            ConsentConflicts conflicts,
            PersonNames names,
            Choices choices) {
        this.pages = pages;
        this.consents = consents;
        this.conflicts = conflicts;
        this.names = names;
        this.choices = choices;
    }

    @GetMapping(ONE)
    String show(@PathVariable String number, @PathVariable String id, Model model) {
        CaseView file = pages.file(number);
        ConsentView consent = pages.consent(file, id);
        ConsentPart part = pages.part(consent);
        List<ConsentEventView> history = consents.historyOf(consent.id());
        Stream<StaffId> staff =
                Stream.concat(
                        history.stream().map(ConsentEventView::staff),
                        part.sent().stream().map(TransmissionView::staff));
        model.addAttribute("file", file);
        model.addAttribute("part", part);
        model.addAttribute("consent", consent);
        model.addAttribute("history", history);
        model.addAttribute("languageName", pages.languageName(consent.language()));
        model.addAttribute("staffNames", pages.staffNames(staff.toList()));
        return "consent/show";
    }

    @PostMapping(ONE + "/bestaetigen")
    String confirm(
            @PathVariable String number, @PathVariable String id, RedirectAttributes redirect) {
        CaseView file = pages.openCase(number);
        ConsentView consent = pages.consent(file, id);
        consents.confirmRecipient(consent.id());
        redirect.addFlashAttribute("done", "consent.confirmed");
        return redirect(file, consent);
    }

    @GetMapping(NARROW)
    String narrow(@PathVariable String number, @PathVariable String id, Model model) {
        CaseView file = pages.openCase(number);
        ConsentView consent = running(file, id);
        model.addAttribute("form", NarrowFormData.of(consent));
        return narrowPage(file, consent, model);
    }

    @PostMapping(NARROW)
    String narrow(
            @PathVariable String number,
            @PathVariable String id,
            @Valid @ModelAttribute("form") NarrowFormData form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CaseView file = pages.openCase(number);
        ConsentView consent = pages.consent(file, id);
        if (!consent.isRunning()) {
            redirect.addFlashAttribute("warned", "consent.narrow.over");
            return redirect(file, consent);
        }
        if (!errors.hasErrors()) {
            try {
                consents.narrow(consent.id(), form.getVersion(), form.toNarrowed());
            } catch (ConsentRefusedException refused) {
                ConsentPages.show(refused.refusals(), errors);
            } catch (StaleVersionException stale) {
                return stale(file, consent, form, model, response);
            }
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return narrowPage(file, consent, model);
        }
        redirect.addFlashAttribute("done", "consent.narrowed");
        return redirect(file, consent);
    }

    private String stale(
            CaseView file,
            ConsentView consent,
            NarrowFormData form,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("conflicts", conflicts.between(form, consent));
        form.setVersion(consent.version());
        return narrowPage(file, consent, model);
    }

    private String narrowPage(CaseView file, ConsentView consent, Model model) {
        model.addAttribute("file", file);
        model.addAttribute("consent", consent);
        model.addAttribute(
                "kindChoices",
                choices.of(consent.kinds().stream().sorted().toList(), "consent.kind"));
        model.addAttribute("personChoices", names.choicesOfCheckedCase(consent.persons()));
        return "consent/narrow";
    }

    @GetMapping(WITHDRAW)
    String withdraw(@PathVariable String number, @PathVariable String id, Model model) {
        CaseView file = pages.file(number);
        ConsentView consent = pages.consent(file, id);
        if (consent.withdrawnAt() != null) {
            return redirect(file, consent);
        }
        WithdrawFormData form = new WithdrawFormData();
        form.setDeclaredOn(consents.today());
        model.addAttribute("form", form);
        return withdrawPage(file, consent, model);
    }

    @PostMapping(WITHDRAW)
    String withdraw(
            @PathVariable String number,
            @PathVariable String id,
            @Valid @ModelAttribute("form") WithdrawFormData form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CaseView file = pages.file(number);
        ConsentView consent = pages.consent(file, id);
        boolean withdrawn = false;
        if (!errors.hasErrors()) {
            try {
                withdrawn =
                        consents.withdraw(
                                consent.id(), form.getDeclaredOn(), form.getWithdrawalNote());
            } catch (ConsentRefusedException refused) {
                ConsentPages.show(refused.refusals(), errors);
            }
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return withdrawPage(file, consent, model);
        }
        redirect.addFlashAttribute(
                "done", withdrawn ? "consent.withdrawn" : "consent.withdrawn.before");
        return redirect(file, consent);
    }

    private String withdrawPage(CaseView file, ConsentView consent, Model model) {
        ConsentPart part = pages.part(consent);
        model.addAttribute("file", file);
        model.addAttribute("consent", consent);
        model.addAttribute("part", part);
        model.addAttribute(
                "staffNames",
                pages.staffNames(part.sent().stream().map(TransmissionView::staff).toList()));
        return "consent/withdraw";
    }

    private ConsentView running(CaseView file, String id) {
        ConsentView consent = pages.consent(file, id);
        if (!consent.isRunning()) {
            throw new NotFoundException("running consent");
        }
        return consent;
    }

    private static String redirect(CaseView file, ConsentView consent) {
        return ConsentPages.redirect(file) + "/" + consent.id();
    }
}
