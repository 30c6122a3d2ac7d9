package de.lotse.counselling.web;

import de.lotse.casefile.process.CaseStep;
import de.lotse.casefile.process.CaseSteps;
import de.lotse.counselling.CaseMatters;
import de.lotse.counselling.MatterId;
import de.lotse.counselling.MatterResult;
import de.lotse.counselling.MatterView;
import de.lotse.counselling.process.CaseManagement;
import de.lotse.counselling.process.CounsellingSteps;
import de.lotse.web.Choices;
import de.lotse.web.NotFoundException;
import de.lotse.web.StepReturn;
import de.lotse.workflow.ProcessVariable;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps "Interessen vertreten" and "Sofortmaßnahme umsetzen": what came of them. */
@Controller
class MatterStepController {

    static final String ADVOCACY = "/aufgaben/interessenvertretung";
    static final String IMMEDIATE = "/aufgaben/sofortmassnahme";

    private final CaseSteps steps;
    private final CounsellingSteps counselling;
    private final CaseMatters matters;
    private final StepPages pages;
    private final Choices choices;

    MatterStepController(
            CaseSteps steps,
            CounsellingSteps counselling,
            CaseMatters matters,
            StepPages pages,
            Choices choices) {
        this.steps = steps;
        this.counselling = counselling;
        this.matters = matters;
        this.pages = pages;
        this.choices = choices;
    }

    @GetMapping({ADVOCACY, IMMEDIATE})
    String show(
            @RequestParam String taskId,
            @RequestParam(required = false) String callbackUrl,
            Model model) {
        CaseStep step = step(taskId);
        MatterResultFormData form = new MatterResultFormData();
        form.comeFrom(taskId, callbackUrl);
        model.addAttribute("form", form);
        return page(step, model);
    }

    @PostMapping({ADVOCACY, IMMEDIATE})
    String end(
            @Valid @ModelAttribute("form") MatterResultFormData form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CaseStep step = step(form.getTaskId());
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(step, model);
        }
        counselling.endMatter(step, matter(step).id(), form.getResult(), form.getOutcome());
        redirect.addFlashAttribute("done", "counselling.matter.ended");
        String otherwise = "/faelle/" + pages.file(step).number() + "/beratung";
        return StepReturn.redirect(request, form.getCallbackUrl(), otherwise);
    }

    private CaseStep step(String taskId) {
        return steps.require(
                taskId, CaseManagement.TASK_ADVOCACY, CaseManagement.TASK_IMMEDIATE_MEASURE);
    }

    private MatterView matter(CaseStep step) {
        ProcessVariable<String> variable =
                step.element().equals(CaseManagement.TASK_ADVOCACY)
                        ? CaseManagement.ADVOCACY_ID
                        : CaseManagement.IMMEDIATE_MEASURE_ID;
        return steps.read(step, variable)
                .map(MatterId::of)
                .map(matters::require)
                .orElseThrow(() -> new NotFoundException("matter"));
    }

    private String page(CaseStep step, Model model) {
        pages.addStep(step, model);
        model.addAttribute("matter", matter(step));
        model.addAttribute("results", choices.of(MatterResult.class, "counselling.result"));
        model.addAttribute(
                "path", step.element().equals(CaseManagement.TASK_ADVOCACY) ? ADVOCACY : IMMEDIATE);
        return "counselling/matter";
    }
}
