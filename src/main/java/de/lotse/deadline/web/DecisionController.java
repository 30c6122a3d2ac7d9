package de.lotse.deadline.web;

import de.lotse.casefile.CaseFiles;
import de.lotse.deadline.CalculatedDeadline;
import de.lotse.deadline.CorrectionReason;
import de.lotse.deadline.DeadlineRefusedException;
import de.lotse.deadline.DeadlineView;
import de.lotse.deadline.DecisionCorrection;
import de.lotse.deadline.DecisionDeadlines;
import de.lotse.deadline.DecisionFacts;
import de.lotse.deadline.DecisionId;
import de.lotse.deadline.DecisionView;
import de.lotse.deadline.ProofKind;
import de.lotse.organisation.StaffMembers;
import de.lotse.web.Choices;
import de.lotse.web.StaleVersionException;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.OptimisticLockingFailureException;
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

/** One letter or decision: its facts, all its deadlines, its correction, its withdrawal. */
@Controller
@PreAuthorize("hasRole('ADVISER')")
class DecisionController {

    private static final String PATH = "/fristen/bescheide/{id}";

    private final DecisionDeadlines decisions;
    private final CaseFiles cases;
    private final QuestionPages pages;
    private final DecisionConflicts conflicts;
    private final DeadlinePageChoices options;
    private final DeadlineRows rows;
    private final StaffMembers staff;
    private final Choices choices;
    private final Validator validator;

    DecisionController(
            DecisionDeadlines decisions,
            CaseFiles cases,
            QuestionPages pages,
            DecisionConflicts conflicts,
            DeadlinePageChoices options,
            DeadlineRows rows,
            StaffMembers staff,
            Choices choices,
            Validator validator) {
        this.decisions = decisions;
        this.cases = cases;
        this.pages = pages;
        this.conflicts = conflicts;
        this.options = options;
        this.rows = rows;
        this.staff = staff;
        this.choices = choices;
        this.validator = validator;
    }

    @GetMapping(PATH)
    String detail(@PathVariable UUID id, Model model) {
        DecisionView decision = visible(id);
        model.addAttribute("decision", decision);
        model.addAttribute("facts", decisions.factsOf(decision.id()));
        model.addAttribute("forWhom", options.namesOf(decision.persons()));
        model.addAttribute("rows", rows.of(decisions.deadlinesOf(decision.id())));
        model.addAttribute(
                "history",
                decisions.historyOf(decision.id()).stream()
                        .map(entry -> DecisionHistoryRow.of(entry, staff))
                        .toList());
        return "deadline/decision";
    }

    @GetMapping(PATH + "/korrigieren")
    String correction(@PathVariable UUID id, Model model) {
        DecisionView decision = visible(id);
        FactsFormData form = FactsFormData.from(decision, decisions.factsOf(decision.id()));
        model.addAttribute("form", form);
        return showCorrection(decision, form, model);
    }

    @PostMapping(PATH + "/korrigieren")
    String correct(
            @PathVariable UUID id,
            @ModelAttribute("form") FactsFormData form,
            BindingResult errors,
            @RequestParam(defaultValue = "") String step,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        DecisionView decision = visible(id);
        if (form.getRule() == null) {
            form.setRule(decision.rule());
        }
        boolean answered =
                NewDecisionController.REGISTER.equals(step) && !form.getAnswers().isEmpty();
        if (answered) {
            validator.validate(form, errors);
        }
        Optional<List<CalculatedDeadline>> calculated = pages.calculate(form, errors);
        calculated.ifPresent(found -> pages.ask(form, found, model));
        try {
            if (calculated.isEmpty() || !answered || !save(decision, form, errors)) {
                return showCorrection(decision, form, model);
            }
        } catch (StaleVersionException | OptimisticLockingFailureException stale) {
            return showConflict(id, form, model, response);
        }
        redirect.addFlashAttribute("done", "deadline.decision.corrected");
        return "redirect:/fristen/bescheide/" + id;
    }

    @GetMapping(PATH + "/zuruecknehmen")
    String withdrawal(@PathVariable UUID id, Model model) {
        DecisionView decision = visible(id);
        WithdrawalFormData form = new WithdrawalFormData();
        form.setVersion(decision.version());
        form.setProofKind(ProofKind.WITHDRAWAL_LETTER);
        model.addAttribute("form", form);
        return showWithdrawal(decision, model);
    }

    @PostMapping(PATH + "/zuruecknehmen")
    String withdraw(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") WithdrawalFormData form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        DecisionView decision = visible(id);
        if (errors.hasErrors()) {
            return showWithdrawal(decision, model);
        }
        try {
            decisions.withdraw(
                    decision.id(), form.getVersion(), form.proof(), form.getReason().strip());
        } catch (DeadlineRefusedException refused) {
            errors.rejectValue(refused.field(), refused.messageKey());
            return showWithdrawal(decision, model);
        } catch (StaleVersionException | OptimisticLockingFailureException stale) {
            DecisionView saved = visible(id);
            form.setVersion(saved.version());
            model.addAttribute("conflicts", conflicts.of(saved));
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return showWithdrawal(saved, model);
        }
        redirect.addFlashAttribute("done", "deadline.decision.withdrawn");
        return "redirect:/fristen/bescheide/" + id;
    }

    private boolean save(DecisionView decision, FactsFormData form, BindingResult errors) {
        pages.checkAnswers(form, errors);
        if (errors.hasErrors()) {
            return false;
        }
        try {
            decisions.recalculate(
                    decision.id(),
                    form.getVersion(),
                    new DecisionCorrection(
                            pages.questionOf(form),
                            form.toAnswers(),
                            form.getReason(),
                            form.remarkOrNull()));
            return true;
        } catch (DeadlineRefusedException refused) {
            errors.rejectValue(refused.field(), refused.messageKey());
            return false;
        }
    }

    private DecisionView visible(UUID id) {
        DecisionView decision = decisions.require(new DecisionId(id));
        cases.require(decision.caseId());
        return decision;
    }

    private String showCorrection(DecisionView decision, FactsFormData form, Model model) {
        model.addAttribute("decision", decision);
        model.addAttribute("reasons", choices.of(CorrectionReason.OF_FACTS, "deadline.reason"));
        model.addAttribute("before", before(decision.id()));
        pages.addFieldsTo(model, form.getRule());
        return "deadline/decision-correct";
    }

    private Map<String, DeadlineView> before(DecisionId id) {
        return decisions.deadlinesOf(id).stream()
                .collect(Collectors.toMap(DeadlineView::kind, Function.identity()));
    }

    private String showConflict(
            UUID id, FactsFormData form, Model model, HttpServletResponse response) {
        DecisionView saved = visible(id);
        DecisionFacts facts = decisions.factsOf(saved.id());
        model.addAttribute("conflicts", conflicts.of(pages.questionOf(form), facts.question()));
        form.setVersion(saved.version());
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        return showCorrection(saved, form, model);
    }

    private String showWithdrawal(DecisionView decision, Model model) {
        model.addAttribute("decision", decision);
        model.addAttribute("proofKinds", choices.of(ProofKind.class, "deadline.proof"));
        return "deadline/decision-withdraw";
    }
}
