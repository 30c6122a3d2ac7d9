package de.lotse.patterns.web;

import de.lotse.patterns.NoActionReason;
import de.lotse.patterns.ReviewCourse;
import de.lotse.patterns.ReviewWay;
import de.lotse.patterns.process.ReviewStep;
import de.lotse.patterns.process.ReviewSteps;
import de.lotse.patterns.process.StructuralReviews;
import de.lotse.web.Choices;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The step in which is decided what to do about a pattern. */
@Controller
@PreAuthorize("hasRole('SUPERVISOR')")
class DecideStepController {

    static final String PATH = "/aufgaben/muster/vorgehen";

    private static final String TEMPLATE = "patterns/decide";

    private final ReviewSteps steps;
    private final ReviewPages pages;
    private final ReviewCourse course;
    private final Choices choices;

    DecideStepController(
            ReviewSteps steps, ReviewPages pages, ReviewCourse course, Choices choices) {
        this.steps = steps;
        this.pages = pages;
        this.course = course;
        this.choices = choices;
    }

    @GetMapping(PATH)
    String show(
            @RequestParam(required = false) String taskId,
            @RequestParam(required = false) String callbackUrl,
            Model model) {
        ReviewStep step = step(taskId);
        choices(step, model);
        return pages.open(step, new DecideFormData(), callbackUrl, TEMPLATE, model);
    }

    @PostMapping(PATH)
    String save(
            @Valid @ModelAttribute("form") DecideFormData form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        ReviewStep step = step(form.getTaskId());
        boolean acts = Boolean.TRUE.equals(form.getAct());
        if (acts && form.getWays().isEmpty()) {
            errors.rejectValue("ways", "patterns.error.ways");
        }
        if (Boolean.FALSE.equals(form.getAct()) && form.getReason() == null) {
            errors.rejectValue("reason", "patterns.error.reason");
        }
        if (errors.hasErrors()) {
            choices(step, model);
            return pages.refused(step, TEMPLATE, model, response);
        }
        if (acts) {
            steps.decide(step, form.getWays(), form.getText());
        } else {
            steps.decideNothing(step, form.getReason(), form.getText());
        }
        return pages.done(step, form, request, redirect);
    }

    private ReviewStep step(String taskId) {
        return steps.require(taskId, StructuralReviews.TASK_DECIDE_WAYS);
    }

    private void choices(ReviewStep step, Model model) {
        model.addAttribute("course", course.of(step.review()));
        model.addAttribute("wayOptions", choices.of(ReviewWay.class, "patterns.way"));
        model.addAttribute("reasons", choices.of(NoActionReason.class, "patterns.reason"));
        model.addAttribute("acts", choices.of(List.of(true, false), "patterns.act"));
    }
}
