package de.lotse.casefile.web;

import de.lotse.casefile.process.StepDoneException;
import de.lotse.web.TypedTexts;
import de.lotse.workflow.TaskNotYoursException;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** What a person meets who comes too late for a step: who or what was first, in plain words. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class StepAdvice {

    private static final String VIEW = "casefile/step-gone";

    @ExceptionHandler
    ModelAndView done(StepDoneException done, HttpServletRequest request) {
        ModelAndView page = new ModelAndView(VIEW, HttpStatus.CONFLICT);
        page.addObject("reason", "done");
        page.addObject("texts", TypedTexts.of(request));
        page.addObject("caseNumber", done.caseNumber().value());
        return page;
    }

    @ExceptionHandler
    ModelAndView taken(TaskNotYoursException taken, HttpServletRequest request) {
        ModelAndView page = new ModelAndView(VIEW, HttpStatus.CONFLICT);
        page.addObject("reason", "taken");
        page.addObject("texts", TypedTexts.of(request));
        return page;
    }
}
