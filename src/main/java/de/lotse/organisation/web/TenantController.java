package de.lotse.organisation.web;

import de.lotse.organisation.AdministrationRefusedException;
import de.lotse.organisation.Association;
import de.lotse.organisation.HandedOutPassword;
import de.lotse.organisation.InstallationAdministration;
import de.lotse.organisation.Tenant;
import de.lotse.security.StaffId;
import de.lotse.security.TenantId;
import de.lotse.web.Choices;
import de.lotse.web.FieldConflict;
import de.lotse.web.StaleVersionException;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
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
@RequestMapping("/verwaltung/traeger")
@PreAuthorize("hasRole('OPERATOR')")
class TenantController {

    private static final String PATH = "/verwaltung/traeger";
    private static final String PARENT = "organisation.tenants";
    private static final String ASSOCIATION = "organisation.association";
    private static final String FORM = "form";
    private static final String ADMINISTRATOR = "administrator";
    private static final String DONE = "done";

    private final InstallationAdministration administration;
    private final Choices choices;
    private final Pages pages;

    TenantController(InstallationAdministration administration, Choices choices, Pages pages) {
        this.administration = administration;
        this.choices = choices;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView list() {
        return new ModelAndView("organisation/tenants")
                .addObject("tenants", administration.tenants());
    }

    @GetMapping("/neu")
    ModelAndView blank(@ModelAttribute(FORM) NewTenantFormData form) {
        return newPage();
    }

    @PostMapping("/neu")
    ModelAndView create(@Valid @ModelAttribute(FORM) NewTenantFormData form, BindingResult result) {
        if (!result.hasErrors()) {
            try {
                return handedOut(
                        administration.createTenant(
                                form.getName(),
                                form.getAssociation(),
                                form.getUsername(),
                                form.getDisplayName()),
                        PATH);
            } catch (AdministrationRefusedException refused) {
                Refusals.show(refused, result);
            }
        }
        return Pages.refused(newPage());
    }

    @GetMapping("/{id}")
    ModelAndView edit(@PathVariable UUID id) {
        Tenant tenant = administration.requireTenant(new TenantId(id));
        return editPage(tenant)
                .addObject(FORM, TenantFormData.of(tenant))
                .addObject(ADMINISTRATOR, new AdministratorFormData());
    }

    @PostMapping("/{id}")
    ModelAndView change(
            @PathVariable UUID id,
            @Valid @ModelAttribute(FORM) TenantFormData form,
            BindingResult result,
            RedirectAttributes flash) {
        Tenant saved = administration.requireTenant(new TenantId(id));
        if (!result.hasErrors()) {
            try {
                administration.changeTenant(
                        saved.id(), form.getVersion(), form.getName(), form.getAssociation());
                flash.addFlashAttribute(DONE, "organisation.saved");
                return new ModelAndView("redirect:" + PATH);
            } catch (AdministrationRefusedException refused) {
                Refusals.show(refused, result);
            } catch (StaleVersionException stale) {
                form.setVersion(saved.version());
                return Pages.stale(editPage(saved))
                        .addObject(ADMINISTRATOR, new AdministratorFormData())
                        .addObject("conflicts", conflicts(form, saved));
            }
        }
        return Pages.refused(editPage(saved)).addObject(ADMINISTRATOR, new AdministratorFormData());
    }

    @PostMapping("/{id}/schliessen")
    String close(@PathVariable UUID id, RedirectAttributes flash) {
        administration.activateTenant(new TenantId(id), false);
        flash.addFlashAttribute(DONE, "organisation.tenant.closed.done");
        return "redirect:" + PATH + "/" + id;
    }

    @PostMapping("/{id}/oeffnen")
    String reopen(@PathVariable UUID id, RedirectAttributes flash) {
        administration.activateTenant(new TenantId(id), true);
        flash.addFlashAttribute(DONE, "organisation.tenant.reopened");
        return "redirect:" + PATH + "/" + id;
    }

    @PostMapping("/{id}/administration")
    ModelAndView addAdministrator(
            @PathVariable UUID id,
            @Valid @ModelAttribute(ADMINISTRATOR) AdministratorFormData form,
            BindingResult result) {
        Tenant tenant = administration.requireTenant(new TenantId(id));
        if (!result.hasErrors()) {
            try {
                return handedOut(
                        administration.addAdministrator(
                                tenant.id(), form.getUsername(), form.getDisplayName()),
                        PATH + "/" + id);
            } catch (AdministrationRefusedException refused) {
                Refusals.show(refused, result);
            }
        }
        return Pages.refused(editPage(tenant)).addObject(FORM, TenantFormData.of(tenant));
    }

    @PostMapping("/{id}/administration/{staffId}/kennwort")
    ModelAndView resetAdministrator(@PathVariable UUID id, @PathVariable UUID staffId) {
        return handedOut(
                administration.resetAdministrator(new TenantId(id), new StaffId(staffId)),
                PATH + "/" + id);
    }

    private List<FieldConflict> conflicts(TenantFormData form, Tenant saved) {
        return Stream.of(
                        new FieldConflict(
                                pages.text("organisation.tenant.name"),
                                form.getName(),
                                saved.name()),
                        new FieldConflict(
                                pages.text(ASSOCIATION),
                                words(form.getAssociation()),
                                words(saved.association())))
                .filter(one -> !Objects.equals(one.yours(), one.saved()))
                .toList();
    }

    private String words(Association association) {
        return pages.text(ASSOCIATION + "." + association.name());
    }

    private ModelAndView handedOut(HandedOutPassword password, String back) {
        return pages.page(
                        "password-handed-out",
                        PATH,
                        PARENT,
                        pages.text("organisation.password.handed-out"))
                .addObject("handedOut", password)
                .addObject("back", back);
    }

    private ModelAndView newPage() {
        return withOptions(
                pages.page("tenant-new", PATH, PARENT, pages.text("organisation.tenant.new")));
    }

    private ModelAndView editPage(Tenant tenant) {
        return withOptions(pages.page("tenant", PATH, PARENT, tenant.name()))
                .addObject("tenant", tenant)
                .addObject("administrators", administration.administrators(tenant.id()));
    }

    private ModelAndView withOptions(ModelAndView page) {
        return page.addObject("associations", choices.of(Association.class, ASSOCIATION));
    }
}
