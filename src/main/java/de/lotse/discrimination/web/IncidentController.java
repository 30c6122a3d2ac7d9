package de.lotse.discrimination.web;

import de.lotse.discrimination.DayKnown;
import de.lotse.discrimination.IncidentId;
import de.lotse.discrimination.IncidentView;
import de.lotse.discrimination.Incidents;
import de.lotse.web.Choices;
import de.lotse.web.NotFoundException;
import de.lotse.web.StaleVersionException;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
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

/** Records further incidents of a discrimination case and corrects known ones. */
@Controller
@PreAuthorize("hasRole('ADVISER')")
class IncidentController {

    private static final String PATH = "/faelle/{number}/diskriminierung/{id}/vorfall";
    private static final String NEW = PATH + "/neu";
    private static final String KNOWN = PATH + "/{incident}";

    private final DiscriminationPages pages;
    private final Incidents incidents;
    private final IncidentCheck check;
    private final IncidentConflicts conflicts;
    private final Choices choices;

    IncidentController(
            DiscriminationPages pages,
            Incidents incidents,
            IncidentCheck check,
            IncidentConflicts conflicts,
            Choices choices) {
        this.pages = pages;
        this.incidents = incidents;
        this.check = check;
        this.conflicts = conflicts;
        this.choices = choices;
    }

    @GetMapping(NEW)
    String blank(@PathVariable String number, @PathVariable String id, Model model) {
        IncidentFormData form = IncidentFormData.blank();
        model.addAttribute("form", form);
        return page(pages.open(number, id), null, form, model);
    }

    @PostMapping(NEW)
    String add(
            @PathVariable String number,
            @PathVariable String id,
            @Valid @ModelAttribute("form") IncidentFormData form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        OpenedDiscrimination opened = pages.open(number, id);
        if (isRefused(opened, form, errors, model)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(opened, null, form, model);
        }
        incidents.record(
                form.incidentId(), opened.discrimination().id(), form.toFacts(pages.today()));
        redirect.addFlashAttribute("done", "discrimination.incident.saved");
        return opened.redirect();
    }

    @GetMapping(KNOWN)
    String edit(
            @PathVariable String number,
            @PathVariable String id,
            @PathVariable String incident,
            Model model) {
        OpenedDiscrimination opened = pages.open(number, id);
        IncidentView known = known(opened, incident);
        IncidentFormData form = IncidentFormData.of(known);
        model.addAttribute("form", form);
        return page(opened, known, form, model);
    }

    @PostMapping(KNOWN)
    String correct(
            @PathVariable String number,
            @PathVariable String id,
            @PathVariable String incident,
            @Valid @ModelAttribute("form") IncidentFormData form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        OpenedDiscrimination opened = pages.open(number, id);
        IncidentView known = known(opened, incident);
        form.setId(known.id().value());
        if (isRefused(opened, form, errors, model)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(opened, known, form, model);
        }
        try {
            incidents.correct(known.id(), form.getVersion(), form.toFacts(known.recordedOn()));
        } catch (StaleVersionException stale) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute(
                    "conflicts",
                    conflicts.between(form.toFacts(known.recordedOn()), known.facts()));
            form.setVersion(known.version());
            return page(opened, known, form, model);
        }
        redirect.addFlashAttribute("done", "discrimination.incident.corrected");
        return opened.redirect();
    }

    private boolean isRefused(
            OpenedDiscrimination opened, IncidentFormData form, BindingResult errors, Model model) {
        check.check("", form, errors);
        if (!errors.hasErrors()) {
            Optional<IncidentView> same = check.same(opened.file().id(), form);
            same.ifPresent(one -> model.addAttribute("same", one));
            if (same.isPresent()) {
                errors.rejectValue("sameAnyway", "discrimination.error.same");
            }
        }
        return errors.hasErrors();
    }

    private IncidentView known(OpenedDiscrimination opened, String incident) {
        return IncidentId.parse(incident)
                .map(incidents::require)
                .filter(one -> one.discrimination().equals(opened.discrimination().id()))
                .orElseThrow(() -> new NotFoundException("incident"));
    }

    private String page(
            OpenedDiscrimination opened, IncidentView known, IncidentFormData form, Model model) {
        model.addAttribute("opened", opened);
        model.addAttribute("file", opened.file());
        model.addAttribute("known", known);
        model.addAttribute("days", choices.of(DayKnown.class, "discrimination.day"));
        pages.addChoices(form, model);
        return "discrimination/incident";
    }
}
