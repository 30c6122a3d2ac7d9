package de.lotse.patterns.web;

import de.lotse.patterns.ReviewView;
import de.lotse.patterns.Reviews;
import de.lotse.patterns.process.ReviewStep;
import de.lotse.web.StepFormData;
import de.lotse.web.StepReturn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the pages of all steps of a review share. */
@Component
class ReviewPages {

    private final Reviews reviews;
    private final PatternWords words;

    ReviewPages(Reviews reviews, PatternWords words) {
        this.reviews = reviews;
        this.words = words;
    }

    /** The form as it is opened. */
    String open(ReviewStep step, StepFormData form, String back, String template, Model model) {
        form.comeFrom(step.taskId(), back);
        model.addAttribute("form", form);
        return show(step, template, model);
    }

    /** The form again, with what was typed and why it was refused. */
    String refused(ReviewStep step, String template, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return show(step, template, model);
    }

    String show(ReviewStep step, String template, Model model) {
        ReviewView review = reviews.require(step.review());
        model.addAttribute("review", review);
        model.addAttribute("words", words.of(review.context()));
        return template;
    }

    String done(
            ReviewStep step,
            StepFormData form,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("done", "patterns.saved");
        return StepReturn.redirect(request, form.getCallbackUrl(), "/muster/" + step.review());
    }
}
