package de.lotse.asylum.web;

import de.lotse.asylum.DepartureChange;
import de.lotse.asylum.Departures;
import de.lotse.asylum.LetterKind;
import de.lotse.asylum.NewLetter;
import de.lotse.asylum.ProcedureOutcome;
import de.lotse.asylum.ProcedureView;
import de.lotse.asylum.process.AsylumSteps;
import de.lotse.asylum.process.AsylumSupport;
import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.process.CaseStep;
import de.lotse.casefile.process.CaseSteps;
import de.lotse.deadline.CalculatedDeadline;
import de.lotse.deadline.DeadlineQuestion;
import de.lotse.deadline.web.QuestionPages;
import de.lotse.web.Choices;
import de.lotse.web.StepReturn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The steps "Bescheid erfassen, Fristen bestätigen" and "Schreiben des Gerichts erfassen": first
 * the facts, then the calculated deadlines with their derivation, which the adviser confirms one by
 * one.
 */
@Controller
@PreAuthorize("hasRole('ADVISER')")
class LetterStepController {

    static final String DECISION = "/aufgaben/asyl/bescheid";
    static final String COURT = "/aufgaben/asyl/gericht";

    private static final String SAVE = "save";

    private final CaseSteps steps;
    private final AsylumSteps asylum;
    private final AsylumPages pages;
    private final CaseFiles cases;
    private final QuestionPages questions;
    private final Departures departures;
    private final Choices choices;

    LetterStepController(
            CaseSteps steps,
            AsylumSteps asylum,
            AsylumPages pages,
            CaseFiles cases,
            QuestionPages questions,
            Departures departures,
            Choices choices) {
        this.steps = steps;
        this.asylum = asylum;
        this.pages = pages;
        this.cases = cases;
        this.questions = questions;
        this.departures = departures;
        this.choices = choices;
    }

    @GetMapping({DECISION, COURT})
    String show(
            @RequestParam String taskId,
            @RequestParam(required = false) String callbackUrl,
            Model model) {
        CaseStep step = step(taskId);
        LetterFormData form = new LetterFormData();
        form.setTaskId(taskId);
        form.setCallbackUrl(callbackUrl);
        form.setLetterId(UUID.randomUUID());
        form.setLodgedOn(asylum.procedureOf(step).status().lodgedOn());
        model.addAttribute("form", form);
        return page(step, model);
    }

    @PostMapping({DECISION, COURT})
    String save(
            @Valid @ModelAttribute("form") LetterFormData form,
            BindingResult errors,
            @RequestParam(defaultValue = SAVE) String action,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CaseStep step = step(form.getTaskId());
        checkKind(step, form, errors);
        if (!isDecision(step)) {
            checkCourt(form, errors);
        }
        pages.checkPast("serviceDate", form.getServiceDate(), errors);
        if (errors.hasErrors()) {
            return refused(step, model, response);
        }
        form.takeRuleFromKind();
        List<CalculatedDeadline> calculated = calculate(form, errors);
        if (errors.hasErrors()) {
            return refused(step, model, response);
        }
        boolean answered = SAVE.equals(action) && form.answersTo(calculated);
        questions.ask(form, calculated, model);
        if (!answered) {
            return page(step, model);
        }
        if (form.getRule() != null) {
            questions.checkAnswers(form, errors);
        }
        if (errors.hasErrors()) {
            return refused(step, model, response);
        }
        record(step, form);
        redirect.addFlashAttribute("done", "asylum.letter.saved");
        return StepReturn.redirect(request, form.getCallbackUrl(), tab(step));
    }

    /** Nothing has arrived after all. */
    @PostMapping(DECISION + "/irrtum")
    String mistake(@RequestParam String taskId, RedirectAttributes redirect) {
        CaseStep step = steps.require(taskId, AsylumSupport.TASK_RECORD_DECISION);
        asylum.noDecision(step);
        redirect.addFlashAttribute("done", "asylum.letter.mistake.saved");
        return "redirect:" + tab(step);
    }

    private static void checkKind(CaseStep step, LetterFormData form, BindingResult errors) {
        if (form.getKind() != null && form.getKind().isDecision() != isDecision(step)) {
            errors.rejectValue("kind", "typeMismatch");
        }
    }

    private void checkCourt(LetterFormData form, BindingResult errors) {
        LetterKind kind = form.getKind();
        if (kind == LetterKind.COURT_HEARING && form.getHearingOn() == null) {
            errors.rejectValue("hearingOn", "asylum.error.hearing-on");
        }
        if (kind == LetterKind.FINAL_DECISION && form.getOutcome() == null) {
            errors.rejectValue("outcome", "asylum.error.outcome");
        }
        pages.checkAppointment("hearingOn", form.getHearingOn(), errors);
        checkDeparture(form, errors);
    }

    private void checkDeparture(LetterFormData form, BindingResult errors) {
        boolean changed = form.getDeparture() != DepartureChange.UNCHANGED;
        if (changed && (form.getReference() == null || form.getReference().isBlank())) {
            errors.rejectValue("reference", "asylum.error.reference");
        }
        if (form.getDeparture() == DepartureChange.NEW && form.getDepartureOn() == null) {
            errors.rejectValue("departureOn", "asylum.error.departure-on");
        }
        pages.checkAppointment("departureOn", form.getDepartureOn(), errors);
    }

    private List<CalculatedDeadline> calculate(LetterFormData form, BindingResult errors) {
        return form.getRule() == null
                ? List.of()
                : questions.calculate(form, errors).orElse(List.of());
    }

    private void record(CaseStep step, LetterFormData form) {
        DeadlineQuestion question = form.getRule() == null ? null : questions.questionOf(form);
        ProcedureView procedure = asylum.procedureOf(step);
        NewLetter letter = form.toLetter(procedure.id(), question);
        if (form.getKind().isDecision()) {
            asylum.recordDecision(step, letter);
        } else {
            asylum.recordCourtLetter(
                    step,
                    letter,
                    form.getKind() == LetterKind.FINAL_DECISION ? form.getOutcome() : null,
                    form.getDeparture(),
                    form.getDepartureOn());
        }
    }

    private CaseStep step(String taskId) {
        return steps.require(
                taskId, AsylumSupport.TASK_RECORD_DECISION, AsylumSupport.TASK_RECORD_COURT_LETTER);
    }

    private static boolean isDecision(CaseStep step) {
        return AsylumSupport.TASK_RECORD_DECISION.equals(step.element());
    }

    private String tab(CaseStep step) {
        return "/faelle/" + cases.require(step.caseId()).number() + "/asylverfahren";
    }

    private String refused(CaseStep step, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(step, model);
    }

    private String page(CaseStep step, Model model) {
        boolean decision = isDecision(step);
        CaseView file = cases.require(step.caseId());
        model.addAttribute("file", file);
        model.addAttribute("decision", decision);
        model.addAttribute("path", decision ? DECISION : COURT);
        model.addAttribute(
                "kinds",
                decision
                        ? choices.of(LetterKind.decisions(), "deadline.decision")
                        : choices.of(LetterKind.ofCourts(), "asylum.court"));
        questions.addOptionsTo(model);
        model.addAttribute("departures", choices.of(DepartureChange.class, "asylum.departure"));
        model.addAttribute("runningDepartures", departures.running(asylum.procedureOf(step).id()));
        model.addAttribute("outcomes", choices.of(ProcedureOutcome.reported(), "asylum.outcome"));
        return "asylum/letter";
    }
}
