package de.lotse.deadline.web;

import de.lotse.deadline.CalculatedDeadline;
import de.lotse.deadline.DeadlineCalculator;
import de.lotse.deadline.RefusedQuestionException;
import de.lotse.deadline.RuleParameters;
import de.lotse.deadline.WorkingDayCalendar;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * The page "Fristenrechner": first what it is about, then what the rule asks for, then the answer.
 * All by GET, so that an answer can be kept as a bookmark; there is no client data in it.
 */
@Controller
class CalculatorController {

    private static final String VIEW = "deadline/calculator";

    private final DeadlineCalculator calculator;
    private final WorkingDayCalendar calendar;
    private final QuestionPages pages;

    CalculatorController(
            DeadlineCalculator calculator, WorkingDayCalendar calendar, QuestionPages pages) {
        this.calculator = calculator;
        this.calendar = calendar;
        this.pages = pages;
    }

    @GetMapping("/fristen/rechner")
    String calculator(
            @ModelAttribute("form") CalculatorFormData form,
            BindingResult errors,
            HttpServletRequest request,
            Model model) {
        pages.addRulesTo(model);
        if (form.getRule() == null) {
            return VIEW;
        }
        RuleParameters asked = pages.addFieldsTo(model, form.getRule());
        if (request.getParameter("serviceDate") != null) {
            calculate(form, errors, asked, model);
        }
        return VIEW;
    }

    private void calculate(
            CalculatorFormData form, BindingResult errors, RuleParameters asked, Model model) {
        pages.rejectUnreadable(form, asked, errors);
        if (errors.hasErrors()) {
            return;
        }
        try {
            List<CalculatedDeadline> answer = calculator.calculate(form.toQuestion(asked));
            model.addAttribute(
                    "answer",
                    answer.stream()
                            .sorted(Comparator.comparing(CalculatedDeadline::decisiveDate))
                            .toList());
            model.addAttribute("today", calendar.today());
        } catch (RefusedQuestionException refused) {
            pages.reject(refused, form, errors);
        }
    }
}
