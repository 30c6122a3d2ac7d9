package de.lotse.asylum.web;

import de.lotse.asylum.RestitutionResult;
import de.lotse.asylum.process.AsylumSteps;
import de.lotse.asylum.process.AsylumSupport;
import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.process.CaseStep;
import de.lotse.casefile.process.CaseSteps;
import de.lotse.deadline.DeadlineView;
import de.lotse.deadline.Restitution;
import de.lotse.web.Choices;
import de.lotse.web.StepReturn;
import jakarta.servlet.http.HttpServletRequest;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The step "Wiedereinsetzung prüfen": it counts as requested once its deadline is registered. */
@Controller
@PreAuthorize("hasRole('ADVISER')")
class RestitutionStepController {

    static final String PATH = "/aufgaben/asyl/wiedereinsetzung";

    private final CaseSteps steps;
    private final AsylumSteps asylum;
    private final CaseFiles cases;
    private final Choices choices;

    RestitutionStepController(
            CaseSteps steps, AsylumSteps asylum, CaseFiles cases, Choices choices) {
        this.steps = steps;
        this.asylum = asylum;
        this.cases = cases;
        this.choices = choices;
    }

    @GetMapping(PATH)
    String show(
            @RequestParam String taskId,
            @RequestParam(required = false) String callbackUrl,
            Model model) {
        CaseStep step = steps.require(taskId, AsylumSupport.TASK_RESTITUTION);
        RestitutionFormData form = new RestitutionFormData();
        form.comeFrom(taskId, callbackUrl);
        model.addAttribute("form", form);
        return page(step, model);
    }

    @PostMapping(PATH)
    String save(
            @Valid @ModelAttribute("form") RestitutionFormData form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CaseStep step = steps.require(form.getTaskId(), AsylumSupport.TASK_RESTITUTION);
        if (form.getResult() == RestitutionResult.REQUESTED
                && asylum.restitutionOf(step).isEmpty()) {
            errors.rejectValue("result", "asylum.error.restitution");
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(step, model);
        }
        asylum.settleRestitution(step, form.getResult());
        redirect.addFlashAttribute("done", "asylum.restitution.saved");
        CaseView file = cases.require(step.caseId());
        String otherwise = "/faelle/" + file.number() + "/asylverfahren";
        return StepReturn.redirect(request, form.getCallbackUrl(), otherwise);
    }

    private String page(CaseStep step, Model model) {
        Optional<DeadlineView> missed = asylum.missedActionOf(step);
        model.addAttribute("file", cases.require(step.caseId()));
        model.addAttribute("missed", missed.orElse(null));
        model.addAttribute(
                "rule",
                missed.map(DeadlineView::kind)
                        .flatMap(Restitution::ruleFor)
                        .map(Enum::name)
                        .orElse(null));
        model.addAttribute("registered", asylum.restitutionOf(step));
        model.addAttribute(
                "results", choices.of(RestitutionResult.class, "asylum.code.RESTITUTION_SETTLED"));
        return "asylum/restitution";
    }
}
