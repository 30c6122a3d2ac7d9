package de.lotse.counselling.web;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseFrame;
import de.lotse.casefile.CaseFrames;
import de.lotse.casefile.process.CaseStep;
import de.lotse.casefile.process.CaseSteps;
import de.lotse.counselling.Assessments;
import de.lotse.counselling.MeasureTemplates;
import de.lotse.counselling.PlanDraft;
import de.lotse.counselling.PlanDrafts;
import de.lotse.counselling.process.CaseManagement;
import de.lotse.counselling.process.PlanSteps;
import de.lotse.web.Dates;
import de.lotse.web.StaleVersionException;
import de.lotse.web.StepReturn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The step "Hilfeplan erarbeiten". */
@Controller
@RequestMapping(PlanStepController.PATH)
class PlanStepController {

    static final String PATH = "/aufgaben/hilfeplan";

    private static final String VIEW = "counselling/plan/edit";

    private final CaseSteps steps;
    private final PlanSteps planSteps;
    private final PlanDrafts drafts;
    private final Assessments assessments;
    private final MeasureTemplates templates;
    private final CaseFiles cases;
    private final CaseFrames frames;
    private final PlanFormCheck check;
    private final PlanOptions options;
    private final PlanConflicts conflicts;
    private final Clock clock;

    PlanStepController(
            CaseSteps steps,
            PlanSteps planSteps,
            PlanDrafts drafts,
            Assessments assessments,
            MeasureTemplates templates,
            CaseFiles cases,
            CaseFrames frames,
            PlanFormCheck check,
            PlanOptions options,
            PlanConflicts conflicts,
            Clock clock) {
        this.steps = steps;
        this.planSteps = planSteps;
        this.drafts = drafts;
        this.assessments = assessments;
        this.templates = templates;
        this.cases = cases;
        this.frames = frames;
        this.check = check;
        this.options = options;
        this.conflicts = conflicts;
        this.clock = clock;
    }

    @GetMapping
    String open(
            @RequestParam String taskId,
            @RequestParam(required = false) String callbackUrl,
            Model model) {
        CaseStep step = steps.require(taskId, CaseManagement.TASK_PLAN);
        PlanFormData form = PlanFormData.of(drafts.open(step.caseId()));
        form.comeFrom(taskId, callbackUrl);
        form.keepDone(drafts.open(step.caseId()).content());
        model.addAttribute("form", form);
        return page(step, model);
    }

    @PostMapping
    String submit(
            @RequestParam String taskId,
            @RequestParam(required = false) String action,
            @ModelAttribute("form") PlanFormData form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CaseStep step = steps.require(taskId, CaseManagement.TASK_PLAN);
        form.keepDone(drafts.open(step.caseId()).content());
        RowAction wanted = RowAction.of(action);
        if (wanted.changesRows()) {
            changeRows(form, wanted, model);
            return page(step, model);
        }
        if (!errors.hasErrors()) {
            form.dropBlankRows();
        }
        boolean finish = wanted.is(RowAction.FINISH);
        if (finish) {
            check.complete(form, errors);
        } else {
            check.draft(form, errors);
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(step, model);
        }
        try {
            return finish ? finish(step, form, request, redirect) : save(step, form, redirect);
        } catch (StaleVersionException stale) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return conflict(step, form, model);
        }
    }

    private String finish(
            CaseStep step,
            PlanFormData form,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        planSteps.finishPlan(step, form.getNumber(), form.getVersion(), form.content());
        redirect.addFlashAttribute("done", "plan.done.proposed");
        String number = cases.require(step.caseId()).number().value();
        return StepReturn.redirect(
                request, form.getCallbackUrl(), "/faelle/" + number + "/hilfeplan");
    }

    private String save(CaseStep step, PlanFormData form, RedirectAttributes redirect) {
        drafts.save(step.caseId(), form.getNumber(), form.getVersion(), form.content());
        redirect.addFlashAttribute("done", "plan.done.draft");
        return StepReturn.again(PATH, form, redirect);
    }

    private String conflict(CaseStep step, PlanFormData form, Model model) {
        PlanDraft saved = drafts.open(step.caseId());
        model.addAttribute("conflicts", conflicts.between(form.content(), saved.content()));
        form.setNumber(saved.number());
        form.setVersion(saved.version());
        return page(step, model);
    }

    private void changeRows(PlanFormData form, RowAction wanted, Model model) {
        List<GoalFormData> goals = form.getGoals();
        GoalFormData goal = wanted.firstOf(goals);
        String focus = null;
        if (wanted.is("add-goal") && goals.size() < PlanFormData.MOST_GOALS) {
            goals.add(GoalFormData.blank());
            focus = "goals[" + (goals.size() - 1) + "].text";
        } else if (wanted.is("remove-goal") && goal != null) {
            goals.remove(goal);
        } else if (wanted.is("remove-measure") && goal != null) {
            removeMeasure(goal, wanted.second());
        } else if (wanted.is("add-measure") && hasRoom(goal)) {
            goal.getMeasures().add(newMeasure(goal));
            int last = goal.getMeasures().size() - 1;
            focus = "goals[" + wanted.first() + "].measures[" + last + "].title";
        }
        model.addAttribute("focus", focus);
        if (!wanted.name().startsWith("add-")) {
            forgetErrors(model);
        }
    }

    /** Errors of rows that moved up would stand at the wrong ones. */
    private static void forgetErrors(Model model) {
        model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
    }

    private static boolean hasRoom(GoalFormData goal) {
        return goal != null && goal.getMeasures().size() < GoalFormData.MOST_MEASURES;
    }

    private static void removeMeasure(GoalFormData goal, int index) {
        if (index >= 0 && index < goal.getMeasures().size()) {
            goal.getMeasures().remove(index);
        }
    }

    private MeasureFormData newMeasure(GoalFormData goal) {
        String chosen = goal.getTemplate();
        goal.setTemplate(null);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Dates.ZONE);
        return chosen == null
                ? new MeasureFormData()
                : templates
                        .find(chosen)
                        .map(template -> MeasureFormData.of(template, today))
                        .orElseGet(MeasureFormData::new);
    }

    private String page(CaseStep step, Model model) {
        CaseFrame frame = frames.open(cases.require(step.caseId()).number().value(), PlanTab.KEY);
        model.addAttribute("frame", frame);
        model.addAttribute("dueOn", step.dueOn());
        model.addAttribute("assessment", assessments.current(step.caseId()).orElse(null));
        options.forPlan(model);
        return VIEW;
    }
}
