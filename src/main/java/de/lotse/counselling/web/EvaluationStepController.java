package de.lotse.counselling.web;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseFrames;
import de.lotse.casefile.process.CaseStep;
import de.lotse.casefile.process.CaseSteps;
import de.lotse.counselling.EvaluationView;
import de.lotse.counselling.GoalEvaluations;
import de.lotse.counselling.GoalView;
import de.lotse.counselling.process.CaseManagement;
import de.lotse.counselling.process.PlanSteps;
import de.lotse.web.StaleVersionException;
import de.lotse.web.StepReturn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.UUID;
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

/** The step "Ziele auswerten". */
@Controller
@RequestMapping(EvaluationStepController.PATH)
class EvaluationStepController {

    static final String PATH = "/aufgaben/auswertung";

    private static final String VIEW = "counselling/plan/evaluation-edit";

    private final CaseSteps steps;
    private final PlanSteps planSteps;
    private final GoalEvaluations evaluations;
    private final CaseFiles cases;
    private final CaseFrames frames;
    private final SmartValidator validator;
    private final PlanOptions options;
    private final PlanConflicts conflicts;

    EvaluationStepController(
            CaseSteps steps,
            PlanSteps planSteps,
            GoalEvaluations evaluations,
            CaseFiles cases,
            CaseFrames frames,
            SmartValidator validator,
            PlanOptions options,
            PlanConflicts conflicts) {
        this.steps = steps;
        this.planSteps = planSteps;
        this.evaluations = evaluations;
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
        CaseStep step = steps.require(taskId, CaseManagement.TASK_EVALUATION);
        EvaluationView saved = evaluations.open(step.caseId());
        EvaluationFormData form = EvaluationFormData.of(saved);
        form.comeFrom(taskId, callbackUrl);
        model.addAttribute("form", form);
        return page(step, saved, model);
    }

    @PostMapping
    String submit(
            @RequestParam String taskId,
            @RequestParam(required = false) String action,
            @ModelAttribute("form") EvaluationFormData form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CaseStep step = steps.require(taskId, CaseManagement.TASK_EVALUATION);
        EvaluationView saved = evaluations.open(step.caseId());
        form.align(saved.plan().goals());
        boolean finish = RowAction.of(action).is(RowAction.FINISH);
        if (finish) {
            validator.validate(form, errors, Default.class, Proposing.class);
        } else {
            validator.validate(form, errors);
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(step, saved, model);
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
            EvaluationFormData form,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        planSteps.finishEvaluation(step, form.getVersion(), form.content());
        redirect.addFlashAttribute("done", "plan.done.evaluation");
        return StepReturn.redirect(
                request, form.getCallbackUrl(), "/faelle/" + number(step) + "/hilfeplan");
    }

    private String save(CaseStep step, EvaluationFormData form, RedirectAttributes redirect) {
        evaluations.save(step.caseId(), form.getVersion(), form.content(), false);
        redirect.addFlashAttribute("done", "plan.done.draft");
        return StepReturn.again(PATH, form, redirect);
    }

    private String conflict(CaseStep step, EvaluationFormData form, Model model) {
        EvaluationView saved = evaluations.open(step.caseId());
        List<UUID> goals =
                saved.plan().goals().stream().map(GoalView::id).map(id -> id.value()).toList();
        model.addAttribute(
                "conflicts",
                conflicts.between(form.content(), EvaluationFormData.of(saved).content(), goals));
        form.setVersion(saved.version());
        return page(step, saved, model);
    }

    private String page(CaseStep step, EvaluationView saved, Model model) {
        model.addAttribute("frame", frames.open(number(step), PlanTab.KEY));
        model.addAttribute("plan", saved.plan());
        options.forEvaluation(model);
        return VIEW;
    }

    private String number(CaseStep step) {
        return cases.require(step.caseId()).number().value();
    }
}
