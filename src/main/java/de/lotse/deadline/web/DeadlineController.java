package de.lotse.deadline.web;

import de.lotse.casefile.CaseFiles;
import de.lotse.deadline.CorrectionReason;
import de.lotse.deadline.DeadlineHistory;
import de.lotse.deadline.DeadlineId;
import de.lotse.deadline.DeadlineRefusedException;
import de.lotse.deadline.DeadlineRegister;
import de.lotse.deadline.DeadlineState;
import de.lotse.deadline.DeadlineTexts;
import de.lotse.deadline.DeadlineView;
import de.lotse.organisation.StaffMembers;
import de.lotse.security.Role;
import de.lotse.security.SignedIn;
import de.lotse.web.Choices;
import de.lotse.web.StaleVersionException;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One deadline: its history, its correction, the decision on it. */
@Controller
@PreAuthorize("hasAnyRole('ADVISER', 'SUPERVISOR')")
class DeadlineController {

    private final DeadlineRegister register;
    private final CaseFiles cases;
    private final StaffMembers staff;
    private final DeadlinePageChoices options;
    private final DeadlineConflicts conflicts;
    private final Choices choices;
    private final SignedIn signedIn;
    private final DeadlineWarnings warnings;
    private final MessageSource messages;

    DeadlineController(
            DeadlineRegister register,
            CaseFiles cases,
            StaffMembers staff,
            DeadlinePageChoices options,
            DeadlineConflicts conflicts,
            Choices choices,
            SignedIn signedIn,
            DeadlineWarnings warnings,
            MessageSource messages) {
        this.register = register;
        this.cases = cases;
        this.staff = staff;
        this.options = options;
        this.conflicts = conflicts;
        this.choices = choices;
        this.signedIn = signedIn;
        this.warnings = warnings;
        this.messages = messages;
    }

    @GetMapping("/fristen/{id}")
    String detail(@PathVariable UUID id, Locale locale, Model model) {
        DeadlineView deadline = register.require(new DeadlineId(id));
        cases.requireCourse(deadline.caseId());
        boolean seesContent = signedIn.require().has(Role.ADVISER);
        model.addAttribute("deadline", deadline);
        model.addAttribute("responsible", staff.displayName(deadline.responsible()));
        model.addAttribute("deputy", staff.displayName(deadline.deputy()));
        model.addAttribute("mayChange", seesContent);
        model.addAttribute("forWhom", seesContent ? options.namesOf(deadline.persons()) : null);
        model.addAttribute("texts", seesContent ? register.textsOf(deadline.id()) : null);
        model.addAttribute("warnings", deadline.isLegal() ? warnings.of(deadline.id()) : null);
        model.addAttribute(
                "history",
                register.historyOf(deadline.id()).stream()
                        .map(entry -> row(entry, seesContent, locale))
                        .toList());
        return "deadline/detail";
    }

    @GetMapping("/fristen/{id}/korrigieren")
    String correction(@PathVariable UUID id, Model model) {
        DeadlineView deadline = changeable(id);
        model.addAttribute(
                "form", CorrectionFormData.from(deadline, register.textsOf(deadline.id())));
        return showCorrection(deadline, model);
    }

    @PostMapping("/fristen/{id}/korrigieren")
    String correct(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") CorrectionFormData form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        DeadlineView deadline = changeable(id);
        options.checkPeople(form, deadline.siteId(), errors);
        if (errors.hasErrors()) {
            return showCorrection(deadline, model);
        }
        try {
            register.correct(deadline.id(), form.getVersion(), form.toCorrection());
        } catch (DeadlineRefusedException refused) {
            errors.rejectValue(refused.field(), refused.messageKey());
            return showCorrection(deadline, model);
        } catch (StaleVersionException | OptimisticLockingFailureException stale) {
            return showConflictingCorrection(id, form, model, response);
        }
        redirect.addFlashAttribute("done", "deadline.correct.saved");
        return "redirect:/fristen/" + id;
    }

    @GetMapping("/fristen/{id}/entscheiden")
    String decision(@PathVariable UUID id, Model model) {
        DeadlineView deadline = changeable(id);
        DecisionFormData form = new DecisionFormData();
        form.setVersion(deadline.version());
        model.addAttribute("form", form);
        return showDecision(deadline, model);
    }

    @PostMapping("/fristen/{id}/entscheiden")
    String decide(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") DecisionFormData form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        DeadlineView deadline = changeable(id);
        if (errors.hasErrors()) {
            return showDecision(deadline, model);
        }
        try {
            register.decide(deadline.id(), form.getVersion(), form.getOutcome(), form.getProof());
        } catch (DeadlineRefusedException refused) {
            errors.rejectValue(refused.field(), refused.messageKey());
            return showDecision(deadline, model);
        } catch (StaleVersionException | OptimisticLockingFailureException stale) {
            return showConflictingDecision(id, form, model, response);
        }
        redirect.addFlashAttribute("done", "deadline.decide.saved");
        return "redirect:/fristen/" + id;
    }

    private DeadlineView changeable(UUID id) {
        DeadlineView deadline = register.require(new DeadlineId(id));
        cases.require(deadline.caseId());
        return deadline;
    }

    private String showCorrection(DeadlineView deadline, Model model) {
        model.addAttribute("deadline", deadline);
        model.addAttribute("final", deadline.state().isFinal());
        model.addAttribute("reasons", choices.of(CorrectionReason.class, "deadline.reason"));
        options.addPeopleTo(model, deadline.siteId());
        return "deadline/correct";
    }

    private String showConflictingCorrection(
            UUID id, CorrectionFormData form, Model model, HttpServletResponse response) {
        DeadlineView saved = changeable(id);
        DeadlineTexts texts = register.textsOf(saved.id());
        model.addAttribute("conflicts", conflicts.of(form, saved, texts));
        form.setVersion(saved.version());
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        return showCorrection(saved, model);
    }

    private String showDecision(DeadlineView deadline, Model model) {
        model.addAttribute("deadline", deadline);
        model.addAttribute(
                "outcomes",
                choices.of(
                        Arrays.stream(DeadlineState.values())
                                .filter(state -> state != DeadlineState.OPEN)
                                .filter(state -> state != deadline.state())
                                .toList(),
                        "deadline.state"));
        return "deadline/decide";
    }

    private String showConflictingDecision(
            UUID id, DecisionFormData form, Model model, HttpServletResponse response) {
        DeadlineView saved = changeable(id);
        model.addAttribute("conflicts", conflicts.of(form, saved));
        form.setVersion(saved.version());
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        return showDecision(saved, model);
    }

    private HistoryRow row(DeadlineHistory entry, boolean seesContent, Locale locale) {
        String by =
                entry.staff() == null
                        ? ""
                        : messages.getMessage(
                                "deadline.history.by",
                                new Object[] {staff.displayName(entry.staff())},
                                locale);
        return HistoryRow.of(entry, by, staff.displayName(entry.responsible()), seesContent);
    }
}
