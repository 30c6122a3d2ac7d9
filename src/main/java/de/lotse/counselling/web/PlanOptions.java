package de.lotse.counselling.web;

import de.lotse.casefile.Interpreter;
import de.lotse.counselling.GoalResult;
import de.lotse.counselling.LifeArea;
import de.lotse.counselling.MeasureResponsible;
import de.lotse.counselling.MeasureTemplates;
import de.lotse.counselling.NetworkArea;
import de.lotse.counselling.NodeKind;
import de.lotse.counselling.TieDirection;
import de.lotse.counselling.TieQuality;
import de.lotse.counselling.TieStrength;
import de.lotse.organisation.Language;
import de.lotse.organisation.Languages;
import de.lotse.web.Choice;
import de.lotse.web.Choices;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The options of the forms around the Hilfeplan, and the words for its codes. */
@Component
class PlanOptions {

    private final Choices choices;
    private final MessageSource messages;
    private final Languages languages;
    private final MeasureTemplates templates;

    PlanOptions(
            Choices choices,
            MessageSource messages,
            Languages languages,
            MeasureTemplates templates) {
        this.choices = choices;
        this.messages = messages;
        this.languages = languages;
        this.templates = templates;
    }

    void forPlan(Model model) {
        model.addAttribute("areas", choices.of(LifeArea.class, "plan.area"));
        model.addAttribute(
                "responsibles", choices.of(MeasureResponsible.class, "plan.responsible"));
        model.addAttribute("interpreters", choices.of(Interpreter.class, "casefile.interpreter"));
        model.addAttribute("languages", languageChoices());
        model.addAttribute("templates", templateChoices());
    }

    void forAssessment(Model model) {
        model.addAttribute("areas", choices.of(LifeArea.class, "plan.area"));
    }

    void forEvaluation(Model model) {
        model.addAttribute("results", choices.of(GoalResult.class, "plan.result"));
    }

    void forNetwork(Model model) {
        model.addAttribute("kinds", choices.of(NodeKind.class, "plan.node"));
        model.addAttribute("sectors", choices.of(NetworkArea.class, "plan.sector"));
        model.addAttribute("strengths", choices.of(TieStrength.class, "plan.strength"));
        model.addAttribute("qualities", choices.of(TieQuality.class, "plan.quality"));
        model.addAttribute("directions", choices.of(TieDirection.class, "plan.direction"));
    }

    void forTemplates(Model model) {
        model.addAttribute("areas", choices.of(LifeArea.class, "plan.area"));
        model.addAttribute(
                "responsibles", choices.of(MeasureResponsible.class, "plan.responsible"));
    }

    void forProgress(Model model) {
        model.addAttribute("steps", choices.of(Arrays.asList(0, 1, 2, 3, 4), "plan.reached"));
    }

    /** The name of a language in the reader's language; the code where it is unknown. */
    String language(String code) {
        return code == null
                ? ""
                : languages.byCode(code).map(language -> language.name(locale())).orElse(code);
    }

    boolean isLanguage(String code) {
        return languages.byCode(code).isPresent();
    }

    String text(String key, Object... values) {
        return messages.getMessage(key, values, locale());
    }

    /** The word for a code, empty for {@code null}. */
    String word(String prefix, Object code) {
        return code == null ? "" : text(prefix + "." + code);
    }

    private List<Choice> languageChoices() {
        return languages.all().stream().map(PlanOptions::choice).toList();
    }

    private static Choice choice(Language language) {
        return new Choice(language.code(), language.name(locale()));
    }

    private List<Choice> templateChoices() {
        return templates.active().stream()
                .map(
                        template ->
                                new Choice(
                                        template.code(),
                                        word("plan.area", template.content().area())
                                                + ": "
                                                + template.content().title()))
                .toList();
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
