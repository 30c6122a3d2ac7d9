package de.lotse.counselling.web;

import de.lotse.casefile.CaseFrame;
import de.lotse.casefile.CaseFrames;
import de.lotse.casefile.CaseId;
import de.lotse.casefile.process.CaseSteps;
import de.lotse.counselling.Assessments;
import de.lotse.counselling.GoalEvaluations;
import de.lotse.counselling.GoalId;
import de.lotse.counselling.HelpPlans;
import de.lotse.counselling.PlanState;
import de.lotse.counselling.PlanSummary;
import de.lotse.counselling.PlanView;
import de.lotse.counselling.process.CaseManagement;
import de.lotse.web.NotFoundException;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The Hilfeplan in the case file: its versions, progress, comparison and print. */
@Controller
@RequestMapping("/faelle/{number}")
class PlanPagesController {

    private static final Map<String, String> PAGES =
            Map.of(
                    CaseManagement.TASK_ASSESSMENT, AssessmentStepController.PATH,
                    CaseManagement.TASK_PLAN, PlanStepController.PATH,
                    CaseManagement.TASK_EVALUATION, EvaluationStepController.PATH);

    private final HelpPlans plans;
    private final GoalEvaluations evaluations;
    private final Assessments assessments;
    private final CaseFrames frames;
    private final CaseSteps steps;
    private final PlanOptions options;
    private final PlanComparison comparison;

    PlanPagesController(
            HelpPlans plans,
            GoalEvaluations evaluations,
            Assessments assessments,
            CaseFrames frames,
            CaseSteps steps,
            PlanOptions options,
            PlanComparison comparison) {
        this.plans = plans;
        this.evaluations = evaluations;
        this.assessments = assessments;
        this.frames = frames;
        this.steps = steps;
        this.options = options;
        this.comparison = comparison;
    }

    @GetMapping("/hilfeplan")
    String current(@PathVariable String number, Model model) {
        CaseFrame frame = frames.open(number, PlanTab.KEY);
        Optional<PlanView> plan = plans.current(frame.file().id());
        model.addAttribute("frame", frame);
        addStep(frame.file().id(), model);
        if (plan.isEmpty()) {
            return "counselling/plan/none";
        }
        return show(frame, plan.get(), model);
    }

    @GetMapping("/hilfeplan/{version:\\d{1,6}}")
    String version(@PathVariable String number, @PathVariable int version, Model model) {
        CaseFrame frame = frames.open(number, PlanTab.KEY);
        model.addAttribute("frame", frame);
        return show(frame, plans.version(frame.file().id(), version), model);
    }

    @GetMapping("/hilfeplan/{version:\\d{1,6}}/druck")
    String print(@PathVariable String number, @PathVariable int version, Model model) {
        CaseFrame frame = frames.open(number, PlanTab.KEY);
        PlanView plan = plans.version(frame.file().id(), version);
        model.addAttribute("frame", frame);
        model.addAttribute("plan", plan);
        model.addAttribute("language", options.language(plan.summary().language()));
        return "counselling/plan/print";
    }

    @GetMapping("/hilfeplan/vergleich")
    String compare(
            @PathVariable String number,
            @RequestParam int alt,
            @RequestParam int neu,
            Model model) {
        CaseFrame frame = frames.open(number, PlanTab.KEY);
        CaseId caseId = frame.file().id();
        PlanView before = plans.version(caseId, alt);
        PlanView after = plans.version(caseId, neu);
        model.addAttribute("frame", frame);
        model.addAttribute("before", before.summary());
        model.addAttribute("after", after.summary());
        model.addAttribute("rows", comparison.between(before, after));
        model.addAttribute("versions", plans.versions(caseId));
        return "counselling/plan/compare";
    }

    @PostMapping("/hilfeplan/ziele/{goal}/stand")
    String progress(
            @PathVariable String number,
            @PathVariable UUID goal,
            @Valid @ModelAttribute("form") ProgressFormData form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CaseFrame frame = frames.open(number, PlanTab.KEY);
        CaseId caseId = frame.file().id();
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("frame", frame);
            model.addAttribute("wrongGoal", goal);
            return show(frame, plans.current(caseId).orElseThrow(this::none), model);
        }
        evaluations.recordProgress(caseId, new GoalId(goal), form.getReached(), form.getNote());
        redirect.addFlashAttribute("done", "plan.done.progress");
        return "redirect:/faelle/" + frame.file().number() + "/hilfeplan";
    }

    @GetMapping("/assessment")
    String assessments(@PathVariable String number, Model model) {
        CaseFrame frame = frames.open(number, PlanTab.KEY);
        model.addAttribute("frame", frame);
        model.addAttribute("assessments", assessments.completed(frame.file().id()));
        return "counselling/plan/assessments";
    }

    /** Leads to the step that waits in this document, where there is one. */
    private void addStep(CaseId caseId, Model model) {
        PAGES.keySet().stream()
                .flatMap(element -> steps.open(caseId, element).stream())
                .findFirst()
                .ifPresent(
                        step -> {
                            model.addAttribute("step", step);
                            model.addAttribute("stepPath", PAGES.get(step.element()));
                        });
    }

    private NotFoundException none() {
        return new NotFoundException("help plan");
    }

    private String show(CaseFrame frame, PlanView plan, Model model) {
        CaseId caseId = frame.file().id();
        PlanSummary summary = plan.summary();
        List<PlanSummary> versions = plans.versions(caseId);
        boolean inForce =
                summary.isAgreed()
                        && versions.stream()
                                .filter(PlanSummary::isAgreed)
                                .findFirst()
                                .filter(agreed -> agreed.number() == summary.number())
                                .isPresent();
        model.addAttribute("plan", plan);
        model.addAttribute("versions", versions);
        model.addAttribute("inForce", inForce);
        model.addAttribute("takesProgress", inForce && frame.file().isOpen());
        model.addAttribute("superseded", summary.state() == PlanState.AGREED && !inForce);
        model.addAttribute("language", options.language(summary.language()));
        model.addAttribute("evaluation", evaluations.find(caseId, summary.number()).orElse(null));
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", new ProgressFormData());
        }
        options.forProgress(model);
        return "counselling/plan/show";
    }
}
