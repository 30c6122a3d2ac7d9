package de.lotse.patterns.web;

import de.lotse.patterns.Reviews;
import de.lotse.patterns.process.ReviewStep;
import de.lotse.patterns.process.ReviewSteps;
import de.lotse.patterns.process.StructuralReviews;
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

/** The step in which a pattern is assessed. */
@Controller
@PreAuthorize("hasRole('SUPERVISOR')")
class AssessStepController {

    static final String PATH = "/aufgaben/muster/bewerten";

    private static final String TEMPLATE = "patterns/assess";

    private final ReviewSteps steps;
    private final ReviewPages pages;
    private final Reviews reviews;

    AssessStepController(ReviewSteps steps, ReviewPages pages, Reviews reviews) {
        this.steps = steps;
        this.pages = pages;
        this.reviews = reviews;
    }

    @GetMapping(PATH)
    String show(
            @RequestParam(required = false) String taskId,
            @RequestParam(required = false) String callbackUrl,
            Model model) {
        ReviewStep step = step(taskId);
        choices(step, model);
        return pages.open(step, new AssessFormData(), callbackUrl, TEMPLATE, model);
    }

    @PostMapping(PATH)
    String save(
            @Valid @ModelAttribute("form") AssessFormData form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        ReviewStep step = step(form.getTaskId());
        if (errors.hasErrors()) {
            choices(step, model);
            return pages.refused(step, TEMPLATE, model, response);
        }
        steps.assess(step, form.getText());
        return pages.done(step, form, request, redirect);
    }

    private ReviewStep step(String taskId) {
        return steps.require(taskId, StructuralReviews.TASK_ASSESS);
    }

    private void choices(ReviewStep step, Model model) {
        model.addAttribute("clients", reviews.clientsBehind(step.review()));
    }
}
