package de.lotse.discrimination.web;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.process.CaseStep;
import de.lotse.casefile.process.CaseSteps;
import de.lotse.discrimination.IncidentClocks;
import de.lotse.discrimination.LegalWay;
import de.lotse.discrimination.process.DiscriminationReferral;
import de.lotse.discrimination.process.DiscriminationSteps;
import de.lotse.web.Choices;
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

/** The step "Über den Rechtsweg entscheiden". */
@Controller
@PreAuthorize("hasRole('ADVISER')")
class LegalWayStepController {

    static final String PATH = "/aufgaben/diskriminierung/rechtsweg";

    private static final int LONG_AGO_YEARS = 3;

    private final CaseSteps steps;
    private final DiscriminationSteps discrimination;
    private final CaseFiles cases;
    private final DiscriminationPages pages;
    private final IncidentClocks clocks;
    private final Choices choices;

    LegalWayStepController(
            CaseSteps steps,
            DiscriminationSteps discrimination,
            CaseFiles cases,
            DiscriminationPages pages,
            IncidentClocks clocks,
            Choices choices) {
        this.steps = steps;
        this.discrimination = discrimination;
        this.cases = cases;
        this.pages = pages;
        this.clocks = clocks;
        this.choices = choices;
    }

    @GetMapping(PATH)
    String show(
            @RequestParam String taskId,
            @RequestParam(required = false) String callbackUrl,
            Model model) {
        CaseStep step = step(taskId);
        LegalWayFormData form = new LegalWayFormData();
        form.comeFrom(taskId, callbackUrl);
        model.addAttribute("form", form);
        return page(step, form, model);
    }

    @PostMapping(PATH)
    String save(
            @Valid @ModelAttribute("form") LegalWayFormData form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CaseStep step = step(form.getTaskId());
        check(form, errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(step, form, model);
        }
        if (form.isLater()) {
            discrimination.putLegalWayOff(step, form.getNote());
        } else {
            discrimination.decideLegalWay(step, form.getWays(), form.getClaimOn(), form.getNote());
        }
        redirect.addFlashAttribute("done", "discrimination.legal-way.saved");
        CaseView file = cases.require(step.caseId());
        String otherwise = "/faelle/" + file.number() + "/diskriminierung";
        return StepReturn.redirect(request, form.getCallbackUrl(), otherwise);
    }

    private void check(LegalWayFormData form, BindingResult errors) {
        if (!form.isLater() && form.getWays().isEmpty()) {
            errors.rejectValue("ways", "discrimination.error.ways");
        }
        if (form.getWays().contains(LegalWay.NONE) && form.getWays().size() > 1) {
            errors.rejectValue("ways", "discrimination.error.ways-none");
        }
        if (form.getClaimOn() != null && form.getClaimOn().isAfter(pages.today())) {
            errors.rejectValue("claimOn", "discrimination.error.future");
        } else if (form.getClaimOn() != null
                && form.getClaimOn().isBefore(pages.today().minusYears(LONG_AGO_YEARS))) {
            errors.rejectValue("claimOn", "discrimination.error.long-ago");
        }
    }

    private CaseStep step(String taskId) {
        return steps.require(taskId, DiscriminationReferral.TASK_LEGAL_WAY);
    }

    private String page(CaseStep step, LegalWayFormData form, Model model) {
        model.addAttribute("file", cases.require(step.caseId()));
        model.addAttribute("ways", choices.of(LegalWay.class, "discrimination.legal-way"));
        model.addAttribute(
                "deadlines", clocks.undecided(discrimination.discriminationOf(step).id()));
        return "discrimination/legal-way";
    }
}
