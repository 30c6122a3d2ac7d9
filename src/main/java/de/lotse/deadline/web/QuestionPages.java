package de.lotse.deadline.web;

import de.lotse.deadline.AnswerRefusal;
import de.lotse.deadline.AsylumDecision;
import de.lotse.deadline.CalculatedDeadline;
import de.lotse.deadline.DeadlineAnswer;
import de.lotse.deadline.DeadlineCalculator;
import de.lotse.deadline.DeadlineQuestion;
import de.lotse.deadline.DeadlineRule;
import de.lotse.deadline.DecisionDeadlines;
import de.lotse.deadline.Instructions;
import de.lotse.deadline.PeriodUnit;
import de.lotse.deadline.RefusedQuestionException;
import de.lotse.deadline.RuleParameters;
import de.lotse.deadline.Seat;
import de.lotse.deadline.ServiceMode;
import de.lotse.web.Choices;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** What all pages share that ask for the facts of a calculation and for answers to it. */
@Component
public class QuestionPages {

    private static final List<String> STATED_PERIODS = List.of("P1W", "P2W", "P1M");

    private final DeadlineCalculator calculator;
    private final DecisionDeadlines decisions;
    private final RefusalTexts texts;
    private final Choices choices;

    QuestionPages(
            DeadlineCalculator calculator,
            DecisionDeadlines decisions,
            RefusalTexts texts,
            Choices choices) {
        this.calculator = calculator;
        this.decisions = decisions;
        this.texts = texts;
        this.choices = choices;
    }

    void addRulesTo(Model model) {
        model.addAttribute("rules", choices.of(DeadlineRule.class, "deadline.rule"));
    }

    /** The fields that the rule asks for, and their options. */
    RuleParameters addFieldsTo(Model model, DeadlineRule rule) {
        RuleParameters asked = calculator.parametersOf(rule);
        model.addAttribute("asked", asked);
        addOptionsTo(model);
        return asked;
    }

    /** What may be chosen for the facts, and as an answer to a calculated deadline. */
    public void addOptionsTo(Model model) {
        model.addAttribute("services", choices.of(ServiceMode.class, "deadline.service"));
        model.addAttribute(
                "instructionChoices", choices.of(Instructions.class, "deadline.instructions"));
        model.addAttribute("decisions", choices.of(AsylumDecision.class, "deadline.decision"));
        model.addAttribute("units", choices.of(PeriodUnit.class, "deadline.unit"));
        model.addAttribute("statedPeriods", choices.of(STATED_PERIODS, "deadline.period"));
        model.addAttribute("seats", choices.of(Seat.class, "deadline.seat"));
        model.addAttribute(
                "answerChoices", choices.of(DeadlineAnswer.Choice.class, "deadline.answer"));
    }

    /** What these facts start; empty, with errors at the fields, when they do not fit. */
    public Optional<List<CalculatedDeadline>> calculate(
            AnsweredFormData form, BindingResult errors) {
        RuleParameters asked = calculator.parametersOf(form.getRule());
        rejectUnreadable(form, asked, errors);
        if (errors.hasErrors()) {
            return Optional.empty();
        }
        try {
            return Optional.of(decisions.calculate(form.toQuestion(asked)));
        } catch (RefusedQuestionException refused) {
            reject(refused, form, errors);
            return Optional.empty();
        }
    }

    void rejectUnreadable(CalculatorFormData form, RuleParameters asked, BindingResult errors) {
        if (asked.instructions() && form.hasUnreadablePeriod()) {
            errors.rejectValue("statedPeriod", "deadline.refused.not-a-period");
        }
    }

    void reject(RefusedQuestionException refused, CalculatorFormData form, BindingResult errors) {
        Locale locale = LocaleContextHolder.getLocale();
        refused.refusals()
                .forEach(
                        refusal ->
                                errors.rejectValue(
                                        form.fieldOf(refusal.field()),
                                        "deadline.refused." + refusal.reason(),
                                        texts.of(refusal, locale)));
    }

    /** Rows to answer the calculated deadlines, which the page shows beside them. */
    public void ask(AnsweredFormData form, List<CalculatedDeadline> calculated, Model model) {
        model.addAttribute(
                "recalculated", !form.getAnswers().isEmpty() && !form.answersTo(calculated));
        form.askFor(calculated);
        model.addAttribute("calculated", calculated);
    }

    /** Each refused answer at its field. */
    public void checkAnswers(AnsweredFormData form, BindingResult errors) {
        for (AnswerRefusal refusal : decisions.check(questionOf(form), form.toAnswers())) {
            errors.rejectValue(
                    "answers[" + indexOf(refusal.kind(), form) + "]." + refusal.field(),
                    refusal.messageKey());
        }
    }

    /** The question that these facts ask. */
    public DeadlineQuestion questionOf(CalculatorFormData form) {
        return form.toQuestion(calculator.parametersOf(form.getRule()));
    }

    private static int indexOf(String kind, AnsweredFormData form) {
        List<String> kinds = form.getAnswers().stream().map(AnswerFormData::getKind).toList();
        return Math.max(0, kinds.indexOf(kind));
    }
}
