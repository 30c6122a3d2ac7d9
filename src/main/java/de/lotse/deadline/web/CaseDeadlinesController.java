package de.lotse.deadline.web;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseFrame;
import de.lotse.casefile.CaseFrames;
import de.lotse.casefile.CaseNumber;
import de.lotse.casefile.CaseView;
import de.lotse.deadline.DeadlineId;
import de.lotse.deadline.DeadlineKinds;
import de.lotse.deadline.DeadlineRefusedException;
import de.lotse.deadline.DeadlineRegister;
import de.lotse.deadline.DecisionDeadlines;
import de.lotse.deadline.ManualReason;
import de.lotse.deadline.WorkingDayCalendar;
import de.lotse.security.Role;
import de.lotse.security.SignedIn;
import de.lotse.web.Choices;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The deadlines of a case, and those that are entered by hand. */
@Controller
@PreAuthorize("hasAnyRole('ADVISER', 'SUPERVISOR')")
class CaseDeadlinesController {

    private static final String NEW_VIEW = "deadline/new";

    private final CaseFiles cases;
    private final CaseFrames frames;
    private final DeadlineRegister register;
    private final DecisionDeadlines decisions;
    private final SignedIn signedIn;
    private final DeadlineRows rows;
    private final DeadlinePageChoices options;
    private final Choices choices;
    private final WorkingDayCalendar calendar;

    CaseDeadlinesController(
            CaseFiles cases,
            CaseFrames frames,
            DeadlineRegister register,
            DecisionDeadlines decisions,
            SignedIn signedIn,
            DeadlineRows rows,
            DeadlinePageChoices options,
            Choices choices,
            WorkingDayCalendar calendar) {
        this.cases = cases;
        this.frames = frames;
        this.register = register;
        this.decisions = decisions;
        this.signedIn = signedIn;
        this.rows = rows;
        this.options = options;
        this.choices = choices;
        this.calendar = calendar;
    }

    @GetMapping("/faelle/{number}/fristen")
    String ofCase(@PathVariable String number, Model model) {
        CaseFrame frame = frames.open(number, DeadlineTab.KEY);
        model.addAttribute("frame", frame);
        model.addAttribute("rows", rows.of(register.allFor(frame.file().id())));
        boolean seesContent = signedIn.require().has(Role.ADVISER);
        model.addAttribute(
                "decisions", seesContent ? decisions.ofCase(frame.file().id()) : List.of());
        return "deadline/case";
    }

    @GetMapping("/faelle/{number}/fristen/neu")
    String letter(@PathVariable String number, Model model, RedirectAttributes redirect) {
        CaseView file = cases.byNumber(CaseNumber.ofAddress(number));
        if (!file.isOpen()) {
            redirect.addFlashAttribute("warned", "deadline.new.closed");
            return "redirect:/faelle/" + file.number() + "/fristen";
        }
        LetterFormData form = new LetterFormData();
        form.setId(UUID.randomUUID());
        form.setResponsible(file.adviser().value());
        form.setDeputy(file.deputy() == null ? null : file.deputy().value());
        model.addAttribute("form", form);
        return show(file, model);
    }

    @PostMapping("/faelle/{number}/fristen/neu")
    String register(
            @PathVariable String number,
            @Valid @ModelAttribute("form") LetterFormData form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        CaseView file = cases.byNumber(CaseNumber.ofAddress(number));
        if (!errors.hasFieldErrors("kind") && !DeadlineKinds.OF_A_LETTER.contains(form.getKind())) {
            errors.rejectValue("kind", "typeMismatch");
        }
        options.checkPeople(form.getResponsible(), form.getDeputy(), file.siteId(), errors);
        boolean past = form.getDue() != null && form.getDue().isBefore(calendar.today());
        if (past && !form.isPastConfirmed()) {
            errors.rejectValue("due", "deadline.new.past");
        }
        model.addAttribute("past", past);
        if (errors.hasErrors() || !save(form, file, errors)) {
            return show(file, model);
        }
        redirect.addFlashAttribute("done", "deadline.new.saved");
        return "redirect:/faelle/" + file.number() + "/fristen";
    }

    private boolean save(LetterFormData form, CaseView file, BindingResult errors) {
        DeadlineId id = form.getId() == null ? null : new DeadlineId(form.getId());
        try {
            if (id == null) {
                register.register(form.toNewDeadline(file.id()));
            } else {
                register.register(id, form.toNewDeadline(file.id()));
            }
            return true;
        } catch (DeadlineRefusedException refused) {
            errors.rejectValue(refused.field(), refused.messageKey());
            return false;
        }
    }

    private String show(CaseView file, Model model) {
        model.addAttribute("caseNumber", file.number().value());
        model.addAttribute("kinds", choices.of(DeadlineKinds.OF_A_LETTER, "deadline.kind"));
        model.addAttribute("persons", options.persons(file));
        model.addAttribute("manualReasons", choices.of(ManualReason.class, "deadline.manual"));
        options.addPeopleTo(model, file.siteId());
        return NEW_VIEW;
    }
}
