package de.lotse.patterns.web;

import de.lotse.patterns.process.ReviewStepDoneException;
import de.lotse.web.TypedTexts;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** What a person meets who comes too late for a step of a review: what she typed, to copy it. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ReviewStepAdvice {

    @ExceptionHandler
    ModelAndView done(ReviewStepDoneException done, HttpServletRequest request) {
        ModelAndView page = new ModelAndView("casefile/step-gone", HttpStatus.CONFLICT);
        page.addObject("reason", "done");
        page.addObject("texts", TypedTexts.of(request));
        return page;
    }
}
