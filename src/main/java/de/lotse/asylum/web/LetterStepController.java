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
import de.lotse.deadline.AnswerRefusal;
import de.lotse.deadline.CalculatedDeadline;
import de.lotse.deadline.DeadlineAnswer;
import de.lotse.deadline.DeadlineCalculator;
import de.lotse.deadline.DeadlineQuestion;
import de.lotse.deadline.DecisionDeadlines;
import de.lotse.deadline.Instructions;
import de.lotse.deadline.RefusedQuestionException;
import de.lotse.deadline.ServiceMode;
import de.lotse.web.Choices;
import de.lotse.web.StepReturn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
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
    private final DecisionDeadlines deadlines;
    private final Departures departures;
    private final DeadlineCalculator calculator;
    private final Choices choices;

    LetterStepController(
            CaseSteps steps,
            AsylumSteps asylum,
            AsylumPages pages,
            CaseFiles cases,
            DecisionDeadlines deadlines,
            Departures departures,
            DeadlineCalculator calculator,
            Choices choices) {
        this.steps = steps;
        this.asylum = asylum;
        this.pages = pages;
        this.cases = cases;
        this.deadlines = deadlines;
        this.departures = departures;
        this.calculator = calculator;
        this.choices = choices;
    }

    @GetMapping(DECISION)
    String decision(
            @RequestParam String taskId,
            @RequestParam(required = false) String callbackUrl,
            Model model) {
        return open(steps.require(taskId, AsylumSupport.TASK_RECORD_DECISION), callbackUrl, model);
    }

    @GetMapping(COURT)
    String court(
            @RequestParam String taskId,
            @RequestParam(required = false) String callbackUrl,
            Model model) {
        return open(
                steps.require(taskId, AsylumSupport.TASK_RECORD_COURT_LETTER), callbackUrl, model);
    }

    @PostMapping(DECISION)
    String saveDecision(
            @Valid @ModelAttribute("form") LetterFormData form,
            BindingResult errors,
            @RequestParam(defaultValue = SAVE) String action,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CaseStep step = steps.require(form.getTaskId(), AsylumSupport.TASK_RECORD_DECISION);
        if (form.getKind() != null && !form.getKind().isDecision()) {
            errors.rejectValue("kind", "typeMismatch");
        }
        return save(step, form, errors, action, model, request, response, redirect);
    }

    @PostMapping(COURT)
    String saveCourt(
            @Valid @ModelAttribute("form") LetterFormData form,
            BindingResult errors,
            @RequestParam(defaultValue = SAVE) String action,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CaseStep step = steps.require(form.getTaskId(), AsylumSupport.TASK_RECORD_COURT_LETTER);
        checkCourt(form, errors);
        return save(step, form, errors, action, model, request, response, redirect);
    }

    /** Nothing has arrived after all. */
    @PostMapping(DECISION + "/irrtum")
    String mistake(@RequestParam String taskId, RedirectAttributes redirect) {
        CaseStep step = steps.require(taskId, AsylumSupport.TASK_RECORD_DECISION);
        asylum.noDecision(step);
        redirect.addFlashAttribute("done", "asylum.letter.mistake.saved");
        return "redirect:" + tab(step);
    }

    private void checkCourt(LetterFormData form, BindingResult errors) {
        LetterKind kind = form.getKind();
        if (kind != null && kind.isDecision()) {
            errors.rejectValue("kind", "typeMismatch");
        }
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

    private String open(CaseStep step, String callbackUrl, Model model) {
        LetterFormData form = new LetterFormData();
        form.comeFrom(step.taskId(), callbackUrl);
        form.setLetterId(UUID.randomUUID());
        form.setLodgedOn(asylum.procedureOf(step).status().lodgedOn());
        model.addAttribute("form", form);
        return page(step, List.of(), model);
    }

    private String save(
            CaseStep step,
            LetterFormData form,
            BindingResult errors,
            String action,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        pages.checkPast("serviceDate", form.getServiceDate(), errors);
        if (form.hasUnreadablePeriod()) {
            errors.rejectValue("statedPeriod", "typeMismatch");
        }
        if (errors.hasErrors()) {
            return refused(step, List.of(), model, response);
        }
        DeadlineQuestion question = form.toQuestion(calculator::parametersOf);
        List<CalculatedDeadline> calculated = calculate(question, errors);
        if (errors.hasErrors()) {
            return refused(step, List.of(), model, response);
        }
        if (!SAVE.equals(action) || isCalculatedAnew(form, calculated)) {
            form.setAnswers(calculated.stream().map(AnswerFormData::of).toList());
            return page(step, calculated, model);
        }
        if (question != null) {
            checkAnswers(form, question, errors);
        }
        if (errors.hasErrors()) {
            return refused(step, calculated, model, response);
        }
        record(step, form, question);
        redirect.addFlashAttribute("done", "asylum.letter.saved");
        return StepReturn.redirect(request, form.getCallbackUrl(), tab(step));
    }

    private void record(CaseStep step, LetterFormData form, DeadlineQuestion question) {
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

    private List<CalculatedDeadline> calculate(DeadlineQuestion question, BindingResult errors) {
        if (question == null) {
            return List.of();
        }
        try {
            return deadlines.calculate(question);
        } catch (RefusedQuestionException refused) {
            refused.refusals()
                    .forEach(
                            refusal ->
                                    errors.rejectValue(
                                            "decision".equals(refusal.field())
                                                    ? "kind"
                                                    : refusal.field(),
                                            "deadline.refused." + refusal.reason()));
            return List.of();
        }
    }

    /** Whether the adviser has not seen these deadlines yet: the facts are new or have changed. */
    private static boolean isCalculatedAnew(
            LetterFormData form, List<CalculatedDeadline> calculated) {
        List<AnswerFormData> answers = form.getAnswers() == null ? List.of() : form.getAnswers();
        return answers.size() != calculated.size()
                || IntStream.range(0, calculated.size())
                        .anyMatch(
                                i ->
                                        !calculated.get(i).kind().equals(answers.get(i).getKind())
                                                || !calculated
                                                        .get(i)
                                                        .due()
                                                        .equals(answers.get(i).getCalculatedDue()));
    }

    private void checkAnswers(
            LetterFormData form, DeadlineQuestion question, BindingResult errors) {
        List<DeadlineAnswer> answers = form.toAnswers();
        for (AnswerRefusal refusal : deadlines.check(question, answers)) {
            int row =
                    IntStream.range(0, answers.size())
                            .filter(i -> refusal.kind().equals(answers.get(i).kind()))
                            .findFirst()
                            .orElse(0);
            errors.rejectValue("answers[" + row + "]." + refusal.field(), refusal.messageKey());
        }
    }

    private String tab(CaseStep step) {
        return "/faelle/" + cases.require(step.caseId()).number() + "/asylverfahren";
    }

    private String refused(
            CaseStep step,
            List<CalculatedDeadline> calculated,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(step, calculated, model);
    }

    private String page(CaseStep step, List<CalculatedDeadline> calculated, Model model) {
        boolean decision = AsylumSupport.TASK_RECORD_DECISION.equals(step.element());
        CaseView file = cases.require(step.caseId());
        model.addAttribute("file", file);
        model.addAttribute("decision", decision);
        model.addAttribute("path", decision ? DECISION : COURT);
        model.addAttribute("calculated", calculated);
        model.addAttribute(
                "kinds",
                decision
                        ? choices.of(LetterKind.decisions(), "deadline.decision")
                        : choices.of(LetterKind.ofCourts(), "asylum.court"));
        model.addAttribute("services", choices.of(ServiceMode.class, "deadline.service"));
        model.addAttribute(
                "instructionChoices", choices.of(Instructions.class, "deadline.instructions"));
        model.addAttribute(
                "statedPeriods", choices.of(List.of("P1W", "P2W", "P1M"), "deadline.period"));
        model.addAttribute(
                "answerChoices", choices.of(DeadlineAnswer.Choice.class, "asylum.answer"));
        model.addAttribute("departures", choices.of(DepartureChange.class, "asylum.departure"));
        model.addAttribute("runningDepartures", departures.running(asylum.procedureOf(step).id()));
        model.addAttribute("outcomes", choices.of(ProcedureOutcome.reported(), "asylum.outcome"));
        return "asylum/letter";
    }
}
