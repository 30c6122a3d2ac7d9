package de.lotse.organisation.web;

import de.lotse.organisation.Absences;
import de.lotse.organisation.AdministrationRefusedException;
import de.lotse.organisation.Languages;
import de.lotse.organisation.OwnAccount;
import de.lotse.organisation.Site;
import de.lotse.organisation.Sites;
import de.lotse.organisation.StaffMember;
import de.lotse.security.CurrentPerson;
import de.lotse.security.SignedIn;
import de.lotse.web.AccountPart;
import de.lotse.web.NotFoundException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What everybody sees and does for oneself. */
@Controller
@RequestMapping("/konto")
class AccountController {

    private static final String HOME = "redirect:/konto";
    private static final String FORM = "form";
    private static final String DONE = "done";
    private static final String ABSENCES = "/konto/abwesenheiten";

    private final OwnAccount account;
    private final Absences absences;
    private final AbsencePages absencePages;
    private final Sites sites;
    private final Languages languages;
    private final Pages pages;
    private final SignedIn signedIn;
    private final List<AccountPart> parts;

    AccountController(
            OwnAccount account,
            Absences absences,
            AbsencePages absencePages,
            Sites sites,
            Languages languages,
            Pages pages,
            SignedIn signedIn,
            List<AccountPart> parts) {
        this.account = account;
        this.absences = absences;
        this.absencePages = absencePages;
        this.sites = sites;
        this.languages = languages;
        this.pages = pages;
        this.signedIn = signedIn;
        this.parts = parts;
    }

    /** Passwords are taken as typed; other text is trimmed. */
    @InitBinder(FORM)
    void bindPasswords(WebDataBinder binder) {
        for (String field : List.of("oldPassword", "newPassword", "repeated")) {
            binder.registerCustomEditor(String.class, field, new PasswordEditor());
        }
    }

    @GetMapping
    ModelAndView show() {
        return page(account.view());
    }

    @PostMapping("/abwesenheiten")
    ModelAndView addAbsence(
            @Valid @ModelAttribute(AbsencePages.FORM) AbsenceFormData form,
            BindingResult result,
            RedirectAttributes flash) {
        StaffMember person = requireOfTenant();
        if (absencePages.save(person.id(), form, result)) {
            flash.addFlashAttribute(DONE, "organisation.saved");
            return new ModelAndView(HOME);
        }
        ModelAndView page = pageWith(person, form);
        page.addObject(BindingResult.MODEL_KEY_PREFIX + AbsencePages.FORM, result);
        return Pages.refused(page);
    }

    @PostMapping("/abwesenheiten/{id}/entfernen")
    String removeAbsence(@PathVariable UUID id, RedirectAttributes flash) {
        absences.remove(requireOfTenant().id(), id);
        flash.addFlashAttribute(DONE, "organisation.absence.removed");
        return HOME;
    }

    @GetMapping("/kennwort")
    ModelAndView password(@ModelAttribute(FORM) PasswordFormData form) {
        return passwordPage();
    }

    @PostMapping("/kennwort")
    ModelAndView changePassword(
            @Valid @ModelAttribute(FORM) PasswordFormData form,
            BindingResult result,
            HttpServletRequest request,
            RedirectAttributes flash) {
        if (!result.hasErrors() && !Objects.equals(form.getNewPassword(), form.getRepeated())) {
            result.rejectValue("repeated", "organisation.refused.PASSWORDS_DIFFER");
        }
        if (!result.hasErrors()) {
            try {
                account.changePassword(
                        form.getOldPassword(),
                        form.getNewPassword(),
                        request.getSession().getId(),
                        request.getRemoteAddr());
                flash.addFlashAttribute(DONE, "organisation.password.changed");
                return new ModelAndView(HOME);
            } catch (AdministrationRefusedException refused) {
                Refusals.show(refused, result);
            }
        }
        return Pages.refused(passwordPage());
    }

    private StaffMember requireOfTenant() {
        StaffMember person = account.view();
        if (person.tenant() == null) {
            throw new NotFoundException("ABSENCE");
        }
        return person;
    }

    private ModelAndView page(StaffMember person) {
        return pageWith(person, new AbsenceFormData());
    }

    private ModelAndView pageWith(StaffMember person, AbsenceFormData form) {
        Locale locale = LocaleContextHolder.getLocale();
        ModelAndView page =
                new ModelAndView("organisation/account")
                        .addObject("member", person)
                        .addObject(
                                "languages",
                                languages.all().stream()
                                        .filter(one -> person.languages().contains(one.code()))
                                        .map(one -> one.name(locale))
                                        .toList())
                        .addObject("parts", partsFor(signedIn.require()));
        if (person.tenant() == null) {
            return page;
        }
        page.addObject(
                "sites",
                sites.all().stream()
                        .filter(site -> person.worksAt(site.id()))
                        .map(Site::name)
                        .toList());
        page.addObject(AbsencePages.FORM, form);
        return absencePages.addTo(page, person.id(), ABSENCES);
    }

    private List<DrawnPart> partsFor(CurrentPerson person) {
        return parts.stream()
                .filter(part -> part.isFor(person))
                .map(part -> new DrawnPart(part.template(), part.content(person)))
                .toList();
    }

    /** A part of the page with what it shows. */
    record DrawnPart(String template, Object content) {}

    private ModelAndView passwordPage() {
        return pages.page(
                        "account-password",
                        "/konto",
                        "organisation.account",
                        pages.text("organisation.password.change"))
                .addObject("mustChange", account.mustChangePassword());
    }
}
