package de.lotse.patterns.web;

import de.lotse.patterns.MeasureResult;
import de.lotse.patterns.ReviewMeasures;
import de.lotse.patterns.process.ReviewStep;
import de.lotse.patterns.process.ReviewSteps;
import de.lotse.patterns.process.StructuralReviews;
import de.lotse.web.Choices;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The step in which a measure is carried out. */
@Controller
@PreAuthorize("hasAnyRole('ADVISER', 'SUPERVISOR')")
class MeasureStepController {

    static final String PATH = "/aufgaben/muster/massnahme";

    private static final String TEMPLATE = "patterns/measure";

    private final ReviewSteps steps;
    private final ReviewPages pages;
    private final ReviewMeasures measures;
    private final Choices choices;

    MeasureStepController(
            ReviewSteps steps, ReviewPages pages, ReviewMeasures measures, Choices choices) {
        this.steps = steps;
        this.pages = pages;
        this.measures = measures;
        this.choices = choices;
    }

    @GetMapping(PATH)
    String show(
            @RequestParam(required = false) String taskId,
            @RequestParam(required = false) String callbackUrl,
            Model model) {
        ReviewStep step = step(taskId);
        choices(step, model);
        return pages.open(step, new MeasureResultFormData(), callbackUrl, TEMPLATE, model);
    }

    @PostMapping(PATH)
    String save(
            @Valid @ModelAttribute("form") MeasureResultFormData form,
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
        steps.finish(step, form.getResult(), form.getNote());
        return pages.done(step, form, request, redirect);
    }

    private ReviewStep step(String taskId) {
        return steps.require(taskId, StructuralReviews.TASK_MEASURE);
    }

    private void choices(ReviewStep step, Model model) {
        model.addAttribute("measure", measures.require(UUID.fromString(step.part())));
        model.addAttribute("results", choices.of(MeasureResult.class, "patterns.result"));
    }
}
