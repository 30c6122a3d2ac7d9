package de.lotse.organisation.web;

import de.lotse.organisation.AdministrationRefusedException;
import de.lotse.organisation.HandedOutPassword;
import de.lotse.organisation.InstallationAdministration;
import de.lotse.organisation.StaffMember;
import de.lotse.organisation.Versioned;
import de.lotse.security.Role;
import de.lotse.security.StaffId;
import de.lotse.web.Choices;
import de.lotse.web.StaleVersionException;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/verwaltung/zugaenge")
@PreAuthorize("hasRole('OPERATOR')")
class InstallationAccountController {

    private static final String PATH = "/verwaltung/zugaenge";
    private static final String PARENT = "organisation.accounts";
    private static final String FORM = "form";
    private static final String DONE = "done";

    private static final List<Role> ROLES = List.of(Role.OPERATOR, Role.DESIGNER, Role.LIGA);

    private final InstallationAdministration administration;
    private final StaffConflicts conflicts;
    private final Choices choices;
    private final Pages pages;

    InstallationAccountController(
            InstallationAdministration administration,
            StaffConflicts conflicts,
            Choices choices,
            Pages pages) {
        this.administration = administration;
        this.conflicts = conflicts;
        this.choices = choices;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView list() {
        return new ModelAndView("organisation/accounts")
                .addObject("accounts", administration.accounts());
    }

    @GetMapping("/neu")
    ModelAndView blank(@ModelAttribute(FORM) InstallationAccountFormData form) {
        return newPage();
    }

    @PostMapping("/neu")
    ModelAndView create(
            @Valid @ModelAttribute(FORM) InstallationAccountFormData form, BindingResult result) {
        if (!result.hasErrors()) {
            try {
                return handedOut(
                        administration.createAccount(
                                form.getUsername(),
                                form.getDisplayName(),
                                form.getEmail(),
                                form.getRoles()));
            } catch (AdministrationRefusedException refused) {
                Refusals.show(refused, result);
            }
        }
        return Pages.refused(newPage());
    }

    @GetMapping("/{id}")
    ModelAndView edit(@PathVariable UUID id) {
        Versioned<StaffMember> saved = administration.requireAccount(new StaffId(id));
        return editPage(saved.value()).addObject(FORM, InstallationAccountFormData.of(saved));
    }

    @PostMapping("/{id}")
    ModelAndView change(
            @PathVariable UUID id,
            @Valid @ModelAttribute(FORM) InstallationAccountFormData form,
            BindingResult result,
            RedirectAttributes flash) {
        Versioned<StaffMember> saved = administration.requireAccount(new StaffId(id));
        if (result.hasErrors()) {
            return Pages.refused(editPage(saved.value()));
        }
        try {
            administration.changeAccount(
                    new StaffId(id),
                    form.getVersion(),
                    form.getDisplayName(),
                    form.getEmail(),
                    form.getRoles());
            flash.addFlashAttribute(DONE, "organisation.saved");
            return new ModelAndView("redirect:" + PATH);
        } catch (AdministrationRefusedException refused) {
            Refusals.show(refused, result);
            return Pages.refused(editPage(saved.value()));
        } catch (StaleVersionException stale) {
            form.setVersion(saved.version());
            return Pages.stale(editPage(saved.value()))
                    .addObject(
                            "conflicts",
                            conflicts.between(typed(saved.value(), form), saved.value()));
        }
    }

    @PostMapping("/{id}/kennwort")
    ModelAndView resetPassword(@PathVariable UUID id) {
        return handedOut(administration.resetAccount(new StaffId(id)));
    }

    @PostMapping("/{id}/schliessen")
    String close(@PathVariable UUID id, RedirectAttributes flash) {
        try {
            administration.activateAccount(new StaffId(id), false);
            flash.addFlashAttribute(DONE, "organisation.staff.closed.done");
        } catch (AdministrationRefusedException refused) {
            flash.addFlashAttribute("warned", Refusals.messageKey(refused));
        }
        return "redirect:" + PATH + "/" + id;
    }

    @PostMapping("/{id}/oeffnen")
    String reopen(@PathVariable UUID id, RedirectAttributes flash) {
        administration.activateAccount(new StaffId(id), true);
        flash.addFlashAttribute(DONE, "organisation.staff.reopened");
        return "redirect:" + PATH + "/" + id;
    }

    private static StaffMember typed(StaffMember saved, InstallationAccountFormData form) {
        return new StaffMember(
                saved.id(),
                null,
                saved.username(),
                form.getDisplayName(),
                form.getEmail(),
                saved.active(),
                form.getRoles(),
                Set.of(),
                Set.of(),
                Set.of());
    }

    private ModelAndView handedOut(HandedOutPassword password) {
        return pages.page(
                        "password-handed-out",
                        PATH,
                        PARENT,
                        pages.text("organisation.password.handed-out"))
                .addObject("handedOut", password)
                .addObject("back", PATH);
    }

    private ModelAndView newPage() {
        return page(pages.text("organisation.account.new"));
    }

    private ModelAndView editPage(StaffMember person) {
        return page(person.displayName()).addObject("member", person);
    }

    private ModelAndView page(String title) {
        return pages.page("installation-account", PATH, PARENT, title)
                .addObject("roles", choices.of(ROLES, "organisation.role"));
    }
}
