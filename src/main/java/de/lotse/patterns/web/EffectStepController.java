package de.lotse.patterns.web;

import de.lotse.patterns.PatternFigures;
import de.lotse.patterns.ReviewMeasures;
import de.lotse.patterns.ReviewOutcome;
import de.lotse.patterns.Reviews;
import de.lotse.patterns.process.ReviewStep;
import de.lotse.patterns.process.ReviewSteps;
import de.lotse.patterns.process.StructuralReviews;
import de.lotse.web.Choices;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
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

/** The step in which is checked what the measures have brought. */
@Controller
@PreAuthorize("hasRole('SUPERVISOR')")
class EffectStepController {

    static final String PATH = "/aufgaben/muster/wirkung";

    private static final String TEMPLATE = "patterns/effect";

    private final ReviewSteps steps;
    private final ReviewPages pages;
    private final Reviews reviews;
    private final ReviewMeasures measures;
    private final PatternFigures figures;
    private final Choices choices;

    EffectStepController(
            ReviewSteps steps,
            ReviewPages pages,
            Reviews reviews,
            ReviewMeasures measures,
            PatternFigures figures,
            Choices choices) {
        this.steps = steps;
        this.pages = pages;
        this.reviews = reviews;
        this.measures = measures;
        this.figures = figures;
        this.choices = choices;
    }

    @GetMapping(PATH)
    String show(
            @RequestParam(required = false) String taskId,
            @RequestParam(required = false) String callbackUrl,
            Model model) {
        ReviewStep step = step(taskId);
        choices(step, model);
        return pages.open(step, new EffectFormData(), callbackUrl, TEMPLATE, model);
    }

    @PostMapping(PATH)
    String save(
            @Valid @ModelAttribute("form") EffectFormData form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        ReviewStep step = step(form.getTaskId());
        if (form.getOutcome() == ReviewOutcome.NO_ACTION) {
            errors.rejectValue("outcome", "patterns.error.outcome");
        }
        if (errors.hasErrors()) {
            choices(step, model);
            return pages.refused(step, TEMPLATE, model, response);
        }
        steps.checkEffect(step, form.getOutcome(), form.getAgain(), form.getText());
        return pages.done(step, form, request, redirect);
    }

    private ReviewStep step(String taskId) {
        return steps.require(taskId, StructuralReviews.TASK_REVIEW_EFFECT);
    }

    private void choices(ReviewStep step, Model model) {
        List<PatternFigures.Quarter> quarters =
                figures.quarters(reviews.require(step.review()).context(), true);
        model.addAttribute("quarters", quarters);
        model.addAttribute("bars", PatternBars.of(quarters));
        model.addAttribute("clients", reviews.clientsBehind(step.review()));
        model.addAttribute("measures", measures.of(step.review()));
        model.addAttribute(
                "outcomes",
                choices.of(
                        Arrays.stream(ReviewOutcome.values())
                                .filter(outcome -> outcome != ReviewOutcome.NO_ACTION)
                                .toList(),
                        "patterns.outcome"));
        model.addAttribute("agains", choices.of(List.of(false, true), "patterns.again"));
    }
}
