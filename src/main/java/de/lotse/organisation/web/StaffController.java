package de.lotse.organisation.web;

import de.lotse.organisation.Absences;
import de.lotse.organisation.AdministrationRefusedException;
import de.lotse.organisation.Language;
import de.lotse.organisation.Languages;
import de.lotse.organisation.Qualification;
import de.lotse.organisation.Site;
import de.lotse.organisation.Sites;
import de.lotse.organisation.StaffAdministration;
import de.lotse.organisation.StaffMember;
import de.lotse.organisation.StaffMembers;
import de.lotse.organisation.Versioned;
import de.lotse.security.Role;
import de.lotse.security.StaffId;
import de.lotse.web.Choice;
import de.lotse.web.Choices;
import de.lotse.web.StaleVersionException;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
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
@RequestMapping("/verwaltung/personal")
@PreAuthorize("hasRole('ADMIN')")
class StaffController {

    private static final String PATH = "/verwaltung/personal";
    private static final String FORM = "form";
    private static final String DONE = "done";
    private static final String WARNED = "warned";
    private static final String NEW = "organisation.staff.new";
    private static final String SAVED = "organisation.saved";

    private static final List<Role> ROLES = List.of(Role.ADVISER, Role.SUPERVISOR, Role.ADMIN);

    private final StaffMembers staff;
    private final StaffAdministration administration;
    private final Absences absences;
    private final AbsencePages absencePages;
    private final Sites sites;
    private final Languages languages;
    private final StaffConflicts conflicts;
    private final Choices choices;
    private final Pages pages;

    StaffController(
            StaffMembers staff,
            StaffAdministration administration,
            Absences absences,
            AbsencePages absencePages,
            Sites sites,
            Languages languages,
            StaffConflicts conflicts,
            Choices choices,
            Pages pages) {
        this.staff = staff;
        this.administration = administration;
        this.absences = absences;
        this.absencePages = absencePages;
        this.sites = sites;
        this.languages = languages;
        this.conflicts = conflicts;
        this.choices = choices;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView list() {
        Map<UUID, String> siteNames =
                sites.all().stream()
                        .collect(Collectors.toMap(site -> site.id().value(), Site::name));
        return new ModelAndView("organisation/staff-list")
                .addObject("staff", staff.all())
                .addObject("siteNames", siteNames);
    }

    @GetMapping("/neu")
    ModelAndView blank(@ModelAttribute(FORM) StaffFormData form) {
        return newPage();
    }

    @PostMapping("/neu")
    ModelAndView create(@Valid @ModelAttribute(FORM) StaffFormData form, BindingResult result) {
        if (!result.hasErrors()) {
            try {
                return handedOut(administration.create(form.getUsername(), form.details()));
            } catch (AdministrationRefusedException refused) {
                Refusals.show(refused, result);
            }
        }
        return Pages.refused(newPage());
    }

    @GetMapping("/{id}")
    ModelAndView edit(@PathVariable UUID id) {
        Versioned<StaffMember> person = administration.require(new StaffId(id));
        return editPage(person).addObject(FORM, StaffFormData.of(person, usualLanguages()));
    }

    @PostMapping("/{id}")
    ModelAndView change(
            @PathVariable UUID id,
            @Valid @ModelAttribute(FORM) StaffFormData form,
            BindingResult result,
            RedirectAttributes flash) {
        Versioned<StaffMember> saved = administration.require(new StaffId(id));
        if (result.hasErrors()) {
            return Pages.refused(editPage(saved));
        }
        try {
            administration.change(new StaffId(id), form.getVersion(), form.details());
            flash.addFlashAttribute(DONE, SAVED);
            return new ModelAndView("redirect:" + PATH);
        } catch (AdministrationRefusedException refused) {
            Refusals.show(refused, result);
            return Pages.refused(editPage(saved));
        } catch (StaleVersionException stale) {
            StaffMember typed = withDetails(saved.value(), form);
            form.setVersion(saved.version());
            return Pages.stale(editPage(saved))
                    .addObject("conflicts", conflicts.between(typed, saved.value()));
        }
    }

    @PostMapping("/{id}/kennwort")
    ModelAndView resetPassword(@PathVariable UUID id) {
        return handedOut(administration.resetPassword(new StaffId(id)));
    }

    @PostMapping("/{id}/schliessen")
    String close(@PathVariable UUID id, RedirectAttributes flash) {
        try {
            administration.activate(new StaffId(id), false);
            flash.addFlashAttribute(DONE, "organisation.staff.closed.done");
        } catch (AdministrationRefusedException refused) {
            flash.addFlashAttribute(WARNED, Refusals.messageKey(refused));
        }
        return "redirect:" + PATH + "/" + id;
    }

    @PostMapping("/{id}/oeffnen")
    String reopen(@PathVariable UUID id, RedirectAttributes flash) {
        administration.activate(new StaffId(id), true);
        flash.addFlashAttribute(DONE, "organisation.staff.reopened");
        return "redirect:" + PATH + "/" + id;
    }

    @PostMapping("/{id}/abwesenheiten")
    ModelAndView addAbsence(
            @PathVariable UUID id,
            @Valid @ModelAttribute(AbsencePages.FORM) AbsenceFormData form,
            BindingResult result,
            RedirectAttributes flash) {
        Versioned<StaffMember> person = administration.require(new StaffId(id));
        if (absencePages.save(new StaffId(id), form, result)) {
            flash.addFlashAttribute(DONE, SAVED);
            return new ModelAndView("redirect:" + PATH + "/" + id);
        }
        return Pages.refused(
                editPage(person)
                        .addObject(FORM, StaffFormData.of(person, usualLanguages()))
                        .addObject(AbsencePages.FORM, form)
                        .addObject(BindingResult.MODEL_KEY_PREFIX + AbsencePages.FORM, result));
    }

    @PostMapping("/{id}/abwesenheiten/{absenceId}/entfernen")
    String removeAbsence(
            @PathVariable UUID id, @PathVariable UUID absenceId, RedirectAttributes flash) {
        absences.remove(new StaffId(id), absenceId);
        flash.addFlashAttribute(DONE, "organisation.absence.removed");
        return "redirect:" + PATH + "/" + id;
    }

    private ModelAndView handedOut(Object password) {
        return pages.page(
                        "password-handed-out",
                        PATH,
                        "organisation.staff",
                        pages.text("organisation.password.handed-out"))
                .addObject("handedOut", password)
                .addObject("back", PATH);
    }

    private ModelAndView newPage() {
        return withOptions(page(pages.text(NEW)));
    }

    private ModelAndView editPage(Versioned<StaffMember> person) {
        StaffId id = person.value().id();
        ModelAndView page =
                withOptions(page(person.value().displayName())).addObject("member", person.value());
        return absencePages.addTo(page, id, PATH + "/" + id + "/abwesenheiten");
    }

    private ModelAndView page(String title) {
        return pages.page("staff", PATH, "organisation.staff", title);
    }

    private ModelAndView withOptions(ModelAndView page) {
        Locale locale = LocaleContextHolder.getLocale();
        return page.addObject("roles", choices.of(ROLES, "organisation.role"))
                .addObject("sites", sites.all().stream().map(StaffController::choice).toList())
                .addObject("usualLanguages", languages(true, locale))
                .addObject("otherLanguages", languages(false, locale))
                .addObject(
                        "qualifications",
                        choices.of(Qualification.class, "organisation.qualification"));
    }

    private List<Choice> languages(boolean usual, Locale locale) {
        return languages.all().stream()
                .filter(one -> one.usual() == usual)
                .map(one -> new Choice(one.code(), one.name(locale)))
                .toList();
    }

    private Set<String> usualLanguages() {
        return languages.all().stream()
                .filter(Language::usual)
                .map(Language::code)
                .collect(Collectors.toSet());
    }

    private static Choice choice(Site site) {
        return new Choice(site.id().toString(), site.name());
    }

    private static StaffMember withDetails(StaffMember person, StaffFormData form) {
        var details = form.details();
        return new StaffMember(
                person.id(),
                person.tenant(),
                person.username(),
                details.displayName(),
                details.email(),
                person.active(),
                details.roles(),
                details.siteIds(),
                details.languages(),
                details.qualifications());
    }
}
