package de.lotse.counselling.web;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseFrames;
import de.lotse.casefile.process.CaseStep;
import de.lotse.casefile.process.CaseSteps;
import de.lotse.counselling.AssessmentView;
import de.lotse.counselling.Assessments;
import de.lotse.counselling.NetworkMaps;
import de.lotse.counselling.process.CaseManagement;
import de.lotse.counselling.process.PlanSteps;
import de.lotse.web.StaleVersionException;
import de.lotse.web.StepReturn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.groups.Default;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.SmartValidator;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The step "Assessment". */
@Controller
@RequestMapping(AssessmentStepController.PATH)
class AssessmentStepController {

    static final String PATH = "/aufgaben/assessment";

    private static final String VIEW = "counselling/plan/assessment-edit";

    private final CaseSteps steps;
    private final PlanSteps planSteps;
    private final Assessments assessments;
    private final NetworkMaps maps;
    private final CaseFiles cases;
    private final CaseFrames frames;
    private final SmartValidator validator;
    private final PlanOptions options;
    private final PlanConflicts conflicts;

    AssessmentStepController(
            CaseSteps steps,
            PlanSteps planSteps,
            Assessments assessments,
            NetworkMaps maps,
            CaseFiles cases,
            CaseFrames frames,
            SmartValidator validator,
            PlanOptions options,
            PlanConflicts conflicts) {
        this.steps = steps;
        this.planSteps = planSteps;
        this.assessments = assessments;
        this.maps = maps;
        this.cases = cases;
        this.frames = frames;
        this.validator = validator;
        this.options = options;
        this.conflicts = conflicts;
    }

    @GetMapping
    String open(
            @RequestParam String taskId,
            @RequestParam(required = false) String callbackUrl,
            Model model) {
        CaseStep step = steps.require(taskId, CaseManagement.TASK_ASSESSMENT);
        AssessmentFormData form = AssessmentFormData.of(assessments.open(step.caseId()));
        form.comeFrom(taskId, callbackUrl);
        model.addAttribute("form", form);
        return page(step, model);
    }

    @PostMapping
    String submit(
            @RequestParam String taskId,
            @RequestParam(required = false) String action,
            @ModelAttribute("form") AssessmentFormData form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CaseStep step = steps.require(taskId, CaseManagement.TASK_ASSESSMENT);
        boolean finish = RowAction.of(action).is(RowAction.FINISH);
        if (finish) {
            validator.validate(form, errors, Default.class, Proposing.class);
        } else {
            validator.validate(form, errors);
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(step, model);
        }
        try {
            return finish ? finish(step, form, request, redirect) : save(step, form, redirect);
        } catch (StaleVersionException stale) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return conflict(step, form, model);
        }
    }

    private String finish(
            CaseStep step,
            AssessmentFormData form,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        planSteps.finishAssessment(step, form.getNumber(), form.getVersion(), form.content());
        redirect.addFlashAttribute("done", "plan.done.assessment");
        return StepReturn.redirect(
                request, form.getCallbackUrl(), "/faelle/" + number(step) + "/assessment");
    }

    private String save(CaseStep step, AssessmentFormData form, RedirectAttributes redirect) {
        assessments.save(step.caseId(), form.getNumber(), form.getVersion(), form.content(), false);
        redirect.addFlashAttribute("done", "plan.done.draft");
        return StepReturn.again(PATH, form, redirect);
    }

    private String conflict(CaseStep step, AssessmentFormData form, Model model) {
        AssessmentView saved = assessments.open(step.caseId());
        model.addAttribute("conflicts", conflicts.between(form.content(), saved.content()));
        form.setNumber(saved.number());
        form.setVersion(saved.version());
        return page(step, model);
    }

    private String page(CaseStep step, Model model) {
        model.addAttribute("frame", frames.open(number(step), PlanTab.KEY));
        maps.latest(step.caseId()).ifPresent(map -> model.addAttribute("network", map));
        options.forAssessment(model);
        return VIEW;
    }

    private String number(CaseStep step) {
        return cases.require(step.caseId()).number().value();
    }
}
