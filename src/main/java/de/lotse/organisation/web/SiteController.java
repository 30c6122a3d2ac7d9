package de.lotse.organisation.web;

import de.lotse.organisation.AdministrationRefusedException;
import de.lotse.organisation.Districts;
import de.lotse.organisation.Site;
import de.lotse.organisation.SiteAdministration;
import de.lotse.organisation.SiteId;
import de.lotse.organisation.Sites;
import de.lotse.organisation.Versioned;
import de.lotse.web.Choice;
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
@RequestMapping("/verwaltung/standorte")
@PreAuthorize("hasRole('ADMIN')")
class SiteController {

    private static final String PATH = "/verwaltung/standorte";
    private static final String LIST = "redirect:" + PATH;
    private static final String FORM = "form";
    private static final String DONE = "done";

    private final Sites sites;
    private final SiteAdministration administration;
    private final Districts districts;
    private final Pages pages;

    SiteController(
            Sites sites, SiteAdministration administration, Districts districts, Pages pages) {
        this.sites = sites;
        this.administration = administration;
        this.districts = districts;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView list() {
        return new ModelAndView("organisation/sites").addObject("sites", sites.all());
    }

    @GetMapping("/neu")
    ModelAndView blank(@ModelAttribute(FORM) SiteFormData form) {
        return page(pages.text("organisation.site.new"), null);
    }

    @PostMapping("/neu")
    ModelAndView create(
            @Valid @ModelAttribute(FORM) SiteFormData form,
            BindingResult result,
            RedirectAttributes flash) {
        if (!result.hasErrors()) {
            try {
                administration.create(form.getCode(), form.details());
                flash.addFlashAttribute(DONE, "organisation.site.created");
                return new ModelAndView(LIST);
            } catch (AdministrationRefusedException refused) {
                Refusals.show(refused, result);
            }
        }
        return Pages.refused(page(pages.text("organisation.site.new"), null));
    }

    @GetMapping("/{id}")
    ModelAndView edit(@PathVariable UUID id) {
        Versioned<Site> site = administration.require(new SiteId(id));
        return page(site.value().name(), site.value()).addObject(FORM, SiteFormData.of(site));
    }

    @PostMapping("/{id}")
    ModelAndView change(
            @PathVariable UUID id,
            @Valid @ModelAttribute(FORM) SiteFormData form,
            BindingResult result,
            RedirectAttributes flash) {
        Versioned<Site> saved = administration.require(new SiteId(id));
        if (result.getFieldErrors().stream().anyMatch(error -> !"code".equals(error.getField()))) {
            return Pages.refused(page(saved.value().name(), saved.value()));
        }
        try {
            administration.change(new SiteId(id), form.getVersion(), form.details());
            flash.addFlashAttribute(DONE, "organisation.saved");
            return new ModelAndView(LIST);
        } catch (AdministrationRefusedException refused) {
            Refusals.show(refused, result);
            return Pages.refused(page(saved.value().name(), saved.value()));
        } catch (StaleVersionException stale) {
            return conflict(form, saved);
        }
    }

    @PostMapping("/{id}/schliessen")
    String close(@PathVariable UUID id, RedirectAttributes flash) {
        administration.activate(new SiteId(id), false);
        flash.addFlashAttribute(DONE, "organisation.site.closed.done");
        return LIST;
    }

    @PostMapping("/{id}/oeffnen")
    String reopen(@PathVariable UUID id, RedirectAttributes flash) {
        administration.activate(new SiteId(id), true);
        flash.addFlashAttribute(DONE, "organisation.site.reopened");
        return LIST;
    }

    private ModelAndView conflict(SiteFormData form, Versioned<Site> saved) {
        Site site = saved.value();
        List<FieldConflict> conflicts =
                Stream.of(
                                new FieldConflict(
                                        pages.text("organisation.site.name"),
                                        form.getName(),
                                        site.name()),
                                new FieldConflict(
                                        pages.text("organisation.site.district"),
                                        districtName(form.getDistrictCode()),
                                        site.district().name()),
                                new FieldConflict(
                                        pages.text("organisation.site.address"),
                                        form.getAddress(),
                                        site.address()),
                                new FieldConflict(
                                        pages.text("organisation.site.phone"),
                                        form.getPhone(),
                                        site.phone()))
                        .filter(one -> !Objects.equals(one.yours(), one.saved()))
                        .toList();
        form.setVersion(saved.version());
        return Pages.stale(page(site.name(), site)).addObject("conflicts", conflicts);
    }

    private String districtName(String code) {
        return districts.byCode(code).map(district -> district.name()).orElse("");
    }

    private ModelAndView page(String title, Site site) {
        return pages.page("site", PATH, "organisation.sites", title)
                .addObject("site", site)
                .addObject(
                        "districts",
                        districts.all().stream()
                                .map(one -> new Choice(one.code(), one.name()))
                                .toList());
    }
}
