package de.lotse.deadline.web;

import de.lotse.casefile.CaseFiles;
import de.lotse.deadline.CorrectionReason;
import de.lotse.deadline.DeadlineAct;
import de.lotse.deadline.DeadlineHistory;
import de.lotse.deadline.DeadlineId;
import de.lotse.deadline.DeadlineOutcomes;
import de.lotse.deadline.DeadlineRefusedException;
import de.lotse.deadline.DeadlineRegister;
import de.lotse.deadline.DeadlineState;
import de.lotse.deadline.DeadlineTexts;
import de.lotse.deadline.DeadlineView;
import de.lotse.deadline.DecisionDeadlines;
import de.lotse.deadline.ProofKind;
import de.lotse.deadline.Restitution;
import de.lotse.deadline.WorkingDayCalendar;
import de.lotse.organisation.StaffMembers;
import de.lotse.security.Role;
import de.lotse.security.SignedIn;
import de.lotse.web.Choices;
import de.lotse.web.StaleVersionException;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One deadline: its history, its correction, the decision on it. */
@Controller
@PreAuthorize("hasAnyRole('ADVISER', 'SUPERVISOR')")
class DeadlineController {

    private final DeadlineRegister register;
    private final DeadlineOutcomes outcomes;
    private final DecisionDeadlines decisions;
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
            DeadlineOutcomes outcomes,
            DecisionDeadlines decisions,
            CaseFiles cases,
            StaffMembers staff,
            DeadlinePageChoices options,
            DeadlineConflicts conflicts,
            Choices choices,
            SignedIn signedIn,
            DeadlineWarnings warnings,
            MessageSource messages) {
        this.register = register;
        this.outcomes = outcomes;
        this.decisions = decisions;
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
        DeadlineView deadline = visible(id);
        boolean seesContent = signedIn.require().has(Role.ADVISER);
        model.addAttribute("deadline", deadline);
        model.addAttribute("responsible", staff.displayName(deadline.responsible()));
        model.addAttribute("deputy", staff.displayName(deadline.deputy()));
        model.addAttribute("mayChange", seesContent);
        model.addAttribute("forWhom", seesContent ? options.namesOf(deadline.persons()) : null);
        model.addAttribute("pendingBy", pendingBy(deadline));
        model.addAttribute("mayConfirm", mayConfirm(deadline));
        model.addAttribute("restitution", restitution(deadline));
        model.addAttribute("following", decisions.following(deadline.id()));
        model.addAttribute("texts", seesContent ? register.textsOf(deadline.id()) : null);
        model.addAttribute("warnings", deadline.isLegal() ? warnings.of(deadline.id()) : null);
        List<DeadlineHistory> history = register.historyOf(deadline.id());
        model.addAttribute("decidedOn", decidedOn(history));
        model.addAttribute(
                "history", history.stream().map(entry -> row(entry, seesContent, locale)).toList());
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
        options.checkPeople(form.getResponsible(), form.getDeputy(), deadline.siteId(), errors);
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
        OutcomeFormData form = new OutcomeFormData();
        form.setVersion(deadline.version());
        model.addAttribute("form", form);
        return showDecision(deadline, model);
    }

    @PostMapping("/fristen/{id}/entscheiden")
    String decide(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") OutcomeFormData form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        DeadlineView deadline = changeable(id);
        if (errors.hasErrors()) {
            return showDecision(deadline, model);
        }
        try {
            if (!decide(deadline, form, errors)) {
                return showDecision(deadline, model);
            }
        } catch (DeadlineRefusedException refused) {
            errors.rejectValue(refused.field(), refused.messageKey());
            return showDecision(deadline, model);
        } catch (StaleVersionException | OptimisticLockingFailureException stale) {
            return showConflictingDecision(id, form, model, response);
        }
        redirect.addFlashAttribute(
                "done",
                deadline.isLegal() && form.asksSecondPerson()
                        ? "deadline.decide.proposed"
                        : "deadline.decide.saved");
        return "redirect:/fristen/" + id;
    }

    private boolean decide(DeadlineView deadline, OutcomeFormData form, BindingResult errors) {
        if (!deadline.isLegal() || form.getOutcome() == DeadlineState.MISSED) {
            register.decide(deadline.id(), form.getVersion(), form.getOutcome(), null);
        } else if (form.getWay() == null) {
            errors.rejectValue("way", "deadline.error.way-required");
            return false;
        } else if (form.asksSecondPerson()) {
            outcomes.propose(deadline.id(), form.getVersion(), form.getOutcome());
        } else {
            register.decide(deadline.id(), form.getVersion(), form.getOutcome(), form.proof());
        }
        return true;
    }

    /** Supervisors of the site may be the second person: they confirm what happened, not why. */
    @PostMapping("/fristen/{id}/bestaetigen")
    String confirm(@PathVariable UUID id, @RequestParam long version, RedirectAttributes redirect) {
        DeadlineView deadline = visible(id);
        outcomes.confirm(deadline.id(), version);
        redirect.addFlashAttribute("done", "deadline.confirm.saved");
        return "redirect:/fristen/" + id;
    }

    @PostMapping("/fristen/{id}/nicht-bestaetigen")
    String refuse(@PathVariable UUID id, @RequestParam long version, RedirectAttributes redirect) {
        DeadlineView deadline = visible(id);
        outcomes.refuse(deadline.id(), version);
        redirect.addFlashAttribute("done", "deadline.confirm.refused");
        return "redirect:/fristen/" + id;
    }

    @PostMapping("/fristen/{id}/geprueft")
    String acknowledge(
            @PathVariable UUID id, @RequestParam long version, RedirectAttributes redirect) {
        DeadlineView deadline = changeable(id);
        outcomes.acknowledge(deadline.id(), version);
        redirect.addFlashAttribute("done", "deadline.hint.saved");
        return "redirect:/fristen/" + id;
    }

    private DeadlineView visible(UUID id) {
        DeadlineView deadline = register.require(new DeadlineId(id));
        cases.requireCourse(deadline.caseId());
        return deadline;
    }

    private static LocalDate decidedOn(List<DeadlineHistory> history) {
        return history.stream()
                .filter(entry -> entry.act() == DeadlineAct.DECIDED)
                .findFirst()
                .map(entry -> LocalDate.ofInstant(entry.at(), WorkingDayCalendar.BERLIN))
                .orElse(null);
    }

    private String pendingBy(DeadlineView deadline) {
        return deadline.pending() == null ? null : staff.displayName(deadline.pending().by());
    }

    private boolean mayConfirm(DeadlineView deadline) {
        return deadline.pending() != null
                && !deadline.pending().by().equals(signedIn.require().id());
    }

    private static String restitution(DeadlineView deadline) {
        return deadline.state() == DeadlineState.MISSED
                ? Restitution.ruleFor(deadline.kind()).map(Enum::name).orElse(null)
                : null;
    }

    private DeadlineView changeable(UUID id) {
        DeadlineView deadline = register.require(new DeadlineId(id));
        cases.require(deadline.caseId());
        return deadline;
    }

    private String showCorrection(DeadlineView deadline, Model model) {
        model.addAttribute("deadline", deadline);
        model.addAttribute("final", deadline.state().isFinal());
        model.addAttribute(
                "reasons", choices.of(CorrectionReason.OF_A_DEADLINE, "deadline.reason"));
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
        model.addAttribute("ways", choices.of(OutcomeFormData.Way.class, "deadline.way"));
        model.addAttribute("proofKinds", choices.of(ProofKind.class, "deadline.proof"));
        model.addAttribute(
                "outcomes",
                choices.of(
                        Arrays.stream(DeadlineState.values())
                                .filter(state -> state != DeadlineState.OPEN)
                                .filter(state -> state != DeadlineState.LEFT_TO_LAWYER)
                                .filter(state -> state != DeadlineState.HANDED_OVER)
                                .filter(state -> state != deadline.state())
                                .toList(),
                        "deadline.state"));
        return "deadline/decide";
    }

    private String showConflictingDecision(
            UUID id, OutcomeFormData form, Model model, HttpServletResponse response) {
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
