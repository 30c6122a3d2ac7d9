package de.lotse.deadline.web;

import de.lotse.deadline.AsylumDecision;
import de.lotse.deadline.CalculatedDeadline;
import de.lotse.deadline.DeadlineCalculator;
import de.lotse.deadline.DeadlineRule;
import de.lotse.deadline.Instructions;
import de.lotse.deadline.PeriodUnit;
import de.lotse.deadline.RefusedQuestionException;
import de.lotse.deadline.RuleParameters;
import de.lotse.deadline.Seat;
import de.lotse.deadline.ServiceMode;
import de.lotse.deadline.WorkingDayCalendar;
import de.lotse.web.Choices;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
    private static final List<String> STATED_PERIODS = List.of("P1W", "P2W", "P1M");

    private final DeadlineCalculator calculator;
    private final WorkingDayCalendar calendar;
    private final RefusalTexts texts;
    private final Choices choices;

    CalculatorController(
            DeadlineCalculator calculator,
            WorkingDayCalendar calendar,
            RefusalTexts texts,
            Choices choices) {
        this.calculator = calculator;
        this.calendar = calendar;
        this.texts = texts;
        this.choices = choices;
    }

    @GetMapping("/fristen/rechner")
    String calculator(
            @ModelAttribute("form") CalculatorFormData form,
            BindingResult errors,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        model.addAttribute("rules", choices.of(DeadlineRule.class, "deadline.rule"));
        if (form.getRule() == null) {
            return VIEW;
        }
        RuleParameters asked = calculator.parametersOf(form.getRule());
        model.addAttribute("asked", asked);
        addChoices(model);
        if (request.getParameter("serviceDate") != null) {
            calculate(form, errors, asked, locale, model);
        }
        return VIEW;
    }

    private void calculate(
            CalculatorFormData form,
            BindingResult errors,
            RuleParameters asked,
            Locale locale,
            Model model) {
        if (asked.instructions() && form.hasUnreadablePeriod()) {
            errors.rejectValue("statedPeriod", "deadline.refused.not-a-period");
        }
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
            refused.refusals()
                    .forEach(
                            refusal ->
                                    errors.rejectValue(
                                            refusal.field(),
                                            "deadline.refused." + refusal.reason(),
                                            texts.of(refusal, locale)));
        }
    }

    private void addChoices(Model model) {
        model.addAttribute("services", choices.of(ServiceMode.class, "deadline.service"));
        model.addAttribute(
                "instructionChoices", choices.of(Instructions.class, "deadline.instructions"));
        model.addAttribute("decisions", choices.of(AsylumDecision.class, "deadline.decision"));
        model.addAttribute("units", choices.of(PeriodUnit.class, "deadline.unit"));
        model.addAttribute("statedPeriods", choices.of(STATED_PERIODS, "deadline.period"));
        model.addAttribute("seats", choices.of(Seat.class, "deadline.seat"));
    }
}
