package de.lotse.asylum.web;

import de.lotse.asylum.FurtherOption;
import de.lotse.asylum.OptionsAnswers;
import de.lotse.asylum.OptionsAnswers.Circumstance;
import de.lotse.asylum.OptionsAnswers.Training;
import de.lotse.asylum.process.AsylumSteps;
import de.lotse.asylum.process.AsylumSupport;
import de.lotse.asylum.process.FurtherOptions;
import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.process.CaseStep;
import de.lotse.casefile.process.CaseSteps;
import de.lotse.web.Choices;
import de.lotse.web.StepReturn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
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

/** The steps in which further ways to stay are checked, during the procedure and at its end. */
@Controller
@PreAuthorize("hasRole('ADVISER')")
class OptionsStepController {

    static final String PATH = "/aufgaben/asyl/moeglichkeiten";
    static final String FINAL = "/aufgaben/asyl/moeglichkeiten-abschluss";

    private static final String SAVE = "save";

    private final CaseSteps steps;
    private final AsylumSteps asylum;
    private final FurtherOptions options;
    private final CaseFiles cases;
    private final Choices choices;

    OptionsStepController(
            CaseSteps steps,
            AsylumSteps asylum,
            FurtherOptions options,
            CaseFiles cases,
            Choices choices) {
        this.steps = steps;
        this.asylum = asylum;
        this.options = options;
        this.cases = cases;
        this.choices = choices;
    }

    @GetMapping({PATH, FINAL})
    String show(
            @RequestParam String taskId,
            @RequestParam(required = false) String callbackUrl,
            Model model) {
        CaseStep step = step(taskId);
        OptionsFormData form = new OptionsFormData();
        form.comeFrom(taskId, callbackUrl);
        model.addAttribute("form", form);
        return page(step, null, model);
    }

    @PostMapping({PATH, FINAL})
    String check(
            @Valid @ModelAttribute("form") OptionsFormData form,
            BindingResult errors,
            @RequestParam(defaultValue = SAVE) String action,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CaseStep step = step(form.getTaskId());
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(step, null, model);
        }
        OptionsAnswers answers = form.toAnswers();
        List<FurtherOption> found = options.find(answers, AsylumSteps.isFinalCheck(step));
        if (!SAVE.equals(action)) {
            return page(step, found, model);
        }
        asylum.checkOptions(step, answers, found);
        redirect.addFlashAttribute("done", "asylum.options.saved");
        CaseView file = cases.require(step.caseId());
        String otherwise = "/faelle/" + file.number() + "/asylverfahren";
        return StepReturn.redirect(request, form.getCallbackUrl(), otherwise);
    }

    private CaseStep step(String taskId) {
        return steps.require(
                taskId, AsylumSupport.TASK_CHECK_OPTIONS, AsylumSupport.TASK_FINAL_OPTIONS);
    }

    private String page(CaseStep step, List<FurtherOption> found, Model model) {
        boolean finalCheck = AsylumSteps.isFinalCheck(step);
        model.addAttribute("file", cases.require(step.caseId()));
        model.addAttribute("path", finalCheck ? FINAL : PATH);
        model.addAttribute("finalCheck", finalCheck);
        model.addAttribute("found", found);
        model.addAttribute("trainings", choices.of(Training.class, "asylum.training"));
        model.addAttribute(
                "circumstanceOptions", choices.of(Circumstance.class, "asylum.circumstance"));
        return "asylum/options";
    }
}
