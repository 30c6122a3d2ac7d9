package de.lotse.patterns.web;

import de.lotse.patterns.ClearanceAnswer;
import de.lotse.patterns.ReviewCourse;
import de.lotse.patterns.process.ReviewStep;
import de.lotse.patterns.process.ReviewSteps;
import de.lotse.patterns.process.StructuralReviews;
import de.lotse.web.Choices;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The step in which an adviser says whether a client could be recognised. */
@Controller
@PreAuthorize("hasRole('ADVISER')")
class ClearStepController {

    static final String PATH = "/aufgaben/muster/erkennbarkeit";

    private static final String TEMPLATE = "patterns/clear";

    private final ReviewSteps steps;
    private final ReviewPages pages;
    private final ReviewCourse course;
    private final Choices choices;

    ClearStepController(
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
        return pages.open(step, new ClearFormData(), callbackUrl, TEMPLATE, model);
    }

    @PostMapping(PATH)
    String save(
            @Valid @ModelAttribute("form") ClearFormData form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        ReviewStep step = step(form.getTaskId());
        if (form.getAnswer() == ClearanceAnswer.NO && form.getText() == null) {
            errors.rejectValue("text", "patterns.error.why-not");
        }
        if (errors.hasErrors()) {
            choices(step, model);
            return pages.refused(step, TEMPLATE, model, response);
        }
        steps.clear(step, form.getAnswer(), form.getText());
        return pages.done(step, form, request, redirect);
    }

    private ReviewStep step(String taskId) {
        return steps.require(taskId, StructuralReviews.TASK_CLEAR);
    }

    private void choices(ReviewStep step, Model model) {
        model.addAttribute("course", course.of(step.review()));
        model.addAttribute("answers", choices.of(ClearanceAnswer.class, "patterns.answer"));
    }
}
