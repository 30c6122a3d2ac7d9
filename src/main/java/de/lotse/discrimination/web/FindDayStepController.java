package de.lotse.discrimination.web;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.process.CaseStep;
import de.lotse.casefile.process.CaseSteps;
import de.lotse.discrimination.DayKnown;
import de.lotse.discrimination.IncidentView;
import de.lotse.discrimination.process.DiscriminationReferral;
import de.lotse.discrimination.process.DiscriminationSteps;
import de.lotse.web.Choices;
import de.lotse.web.StaleVersionException;
import de.lotse.web.StepReturn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The step "Tag des Vorfalls herausfinden". */
@Controller
@PreAuthorize("hasRole('ADVISER')")
class FindDayStepController {

    static final String PATH = "/aufgaben/diskriminierung/tag";

    private final CaseSteps steps;
    private final DiscriminationSteps discrimination;
    private final CaseFiles cases;
    private final DiscriminationPages pages;
    private final IncidentCheck check;
    private final IncidentConflicts conflicts;
    private final Choices choices;

    FindDayStepController(
            CaseSteps steps,
            DiscriminationSteps discrimination,
            CaseFiles cases,
            DiscriminationPages pages,
            IncidentCheck check,
            IncidentConflicts conflicts,
            Choices choices) {
        this.steps = steps;
        this.discrimination = discrimination;
        this.cases = cases;
        this.pages = pages;
        this.check = check;
        this.conflicts = conflicts;
        this.choices = choices;
    }

    @GetMapping(PATH)
    String show(
            @RequestParam String taskId,
            @RequestParam(required = false) String callbackUrl,
            Model model) {
        CaseStep step = step(taskId);
        FindDayFormData form = FindDayFormData.of(discrimination.incidentOf(step));
        form.comeFrom(taskId, callbackUrl);
        model.addAttribute("form", form);
        return page(step, form, model);
    }

    @PostMapping(PATH)
    String save(
            @Valid @ModelAttribute("form") FindDayFormData form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CaseStep step = step(form.getTaskId());
        IncidentView known = discrimination.incidentOf(step);
        form.getIncident().setId(known.id().value());
        check.check("incident.", form.getIncident(), errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(step, form, model);
        }
        try {
            discrimination.findDay(
                    step,
                    form.getIncident().getVersion(),
                    form.getIncident().toFacts(known.recordedOn()));
        } catch (StaleVersionException stale) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute(
                    "conflicts",
                    conflicts.between(
                            form.getIncident().toFacts(known.recordedOn()), known.facts()));
            form.getIncident().setVersion(known.version());
            return page(step, form, model);
        }
        redirect.addFlashAttribute("done", "discrimination.incident.corrected");
        CaseView file = cases.require(step.caseId());
        String otherwise = "/faelle/" + file.number() + "/diskriminierung";
        return StepReturn.redirect(request, form.getCallbackUrl(), otherwise);
    }

    private CaseStep step(String taskId) {
        return steps.require(taskId, DiscriminationReferral.TASK_FIND_DAY);
    }

    private String page(CaseStep step, FindDayFormData form, Model model) {
        model.addAttribute("file", cases.require(step.caseId()));
        model.addAttribute("days", choices.of(DayKnown.class, "discrimination.day"));
        pages.addChoices(form.getIncident(), model);
        return "discrimination/find-day";
    }
}
