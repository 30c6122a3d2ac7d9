package de.lotse.deadline.web;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseNumber;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.ClientId;
import de.lotse.deadline.CalculatedDeadline;
import de.lotse.deadline.DeadlineId;
import de.lotse.deadline.DeadlineRefusedException;
import de.lotse.deadline.DeadlineRegister;
import de.lotse.deadline.DeadlineView;
import de.lotse.deadline.DecisionDeadlines;
import de.lotse.deadline.DecisionId;
import de.lotse.web.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Validator;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * <em>Brief mit Frist</em>, calculated: what the letter is, its facts, the deadlines it starts; the
 * adviser answers each, and all are registered at once.
 */
@Controller
@PreAuthorize("hasRole('ADVISER')")
class NewDecisionController {

    static final String REGISTER = "register";

    private static final String PATH = "/faelle/{number}/fristen/brief";

    private final CaseFiles cases;
    private final DeadlineRegister register;
    private final DecisionDeadlines decisions;
    private final QuestionPages pages;
    private final DeadlinePageChoices options;
    private final Validator validator;

    NewDecisionController(
            CaseFiles cases,
            DeadlineRegister register,
            DecisionDeadlines decisions,
            QuestionPages pages,
            DeadlinePageChoices options,
            Validator validator) {
        this.cases = cases;
        this.register = register;
        this.decisions = decisions;
        this.pages = pages;
        this.options = options;
        this.validator = validator;
    }

    @GetMapping(PATH)
    String letter(
            @PathVariable String number,
            @ModelAttribute("form") DecisionFormData form,
            BindingResult errors,
            Model model) {
        CaseView file = cases.byNumber(CaseNumber.ofAddress(number));
        form.setId(UUID.randomUUID());
        form.setResponsible(file.adviser().value());
        form.setDeputy(file.deputy() == null ? null : file.deputy().value());
        form.setAnswers(List.of());
        if (form.getFollows() != null) {
            takeOver(missedOf(file, form.getFollows()), form);
        }
        return show(file, form, model);
    }

    @PostMapping(PATH)
    String answer(
            @PathVariable String number,
            @ModelAttribute("form") DecisionFormData form,
            BindingResult errors,
            @RequestParam(defaultValue = "") String step,
            Model model,
            RedirectAttributes redirect) {
        CaseView file = cases.byNumber(CaseNumber.ofAddress(number));
        if (form.getRule() == null) {
            return show(file, form, model);
        }
        boolean answered = REGISTER.equals(step) && !form.getAnswers().isEmpty();
        if (answered) {
            validator.validate(form, errors);
        }
        Optional<List<CalculatedDeadline>> calculated = pages.calculate(form, errors);
        calculated.ifPresent(found -> pages.ask(form, found, model));
        if (calculated.isEmpty() || !answered || !save(file, form, errors)) {
            addSameFacts(file, form, calculated, model);
            return show(file, form, model);
        }
        redirect.addFlashAttribute("done", "deadline.decision.saved");
        return "redirect:/fristen/bescheide/" + form.getId();
    }

    private boolean save(CaseView file, DecisionFormData form, BindingResult errors) {
        pages.checkAnswers(form, errors);
        options.checkPeople(form.getResponsible(), form.getDeputy(), file.siteId(), errors);
        if (errors.hasErrors()) {
            return false;
        }
        try {
            DecisionId id =
                    decisions.register(form.toNewDecision(file.id(), pages.questionOf(form)));
            form.setId(id.value());
            return true;
        } catch (DeadlineRefusedException refused) {
            errors.rejectValue(refused.field(), refused.messageKey());
            return false;
        }
    }

    private void addSameFacts(
            CaseView file,
            DecisionFormData form,
            Optional<List<CalculatedDeadline>> calculated,
            Model model) {
        if (calculated.isPresent()) {
            model.addAttribute("same", decisions.withFacts(file.id(), pages.questionOf(form)));
        }
    }

    private DeadlineView missedOf(CaseView file, UUID follows) {
        DeadlineView missed = register.require(new DeadlineId(follows));
        if (!missed.caseId().equals(file.id())) {
            throw new NotFoundException("deadline");
        }
        return missed;
    }

    private static void takeOver(DeadlineView missed, DecisionFormData form) {
        form.setPersons(missed.persons().stream().map(ClientId::value).toList());
        form.setActor(missed.actor());
    }

    private String show(CaseView file, DecisionFormData form, Model model) {
        model.addAttribute("caseNumber", file.number().value());
        pages.addRulesTo(model);
        if (form.getRule() != null) {
            pages.addFieldsTo(model, form.getRule());
            model.addAttribute("persons", options.persons(file));
            options.addPeopleTo(model, file.siteId());
        }
        return "deadline/decision-new";
    }
}
