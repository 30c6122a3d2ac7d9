package de.lotse.discrimination.web;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.process.CaseStep;
import de.lotse.casefile.process.CaseSteps;
import de.lotse.discrimination.LadsAnswer;
import de.lotse.discrimination.process.DiscriminationReferral;
import de.lotse.discrimination.process.DiscriminationSteps;
import de.lotse.web.Choices;
import de.lotse.web.StepReturn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
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

/** The step "Antwort der LADS aufnehmen". */
@Controller
@PreAuthorize("hasRole('ADVISER')")
class AnswerStepController {

    static final String PATH = "/aufgaben/diskriminierung/antwort";

    private final CaseSteps steps;
    private final DiscriminationSteps discrimination;
    private final CaseFiles cases;
    private final Choices choices;

    AnswerStepController(
            CaseSteps steps, DiscriminationSteps discrimination, CaseFiles cases, Choices choices) {
        this.steps = steps;
        this.discrimination = discrimination;
        this.cases = cases;
        this.choices = choices;
    }

    @GetMapping(PATH)
    String show(
            @RequestParam String taskId,
            @RequestParam(required = false) String callbackUrl,
            Model model) {
        CaseStep step = step(taskId);
        AnswerFormData form = new AnswerFormData();
        form.comeFrom(taskId, callbackUrl);
        model.addAttribute("form", form);
        return page(step, form, model);
    }

    @PostMapping(PATH)
    String save(
            @Valid @ModelAttribute("form") AnswerFormData form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CaseStep step = step(form.getTaskId());

        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(step, form, model);
        }
        discrimination.recordAnswer(step, form.getAnswer(), form.getNote());
        redirect.addFlashAttribute("done", "discrimination.answer.saved");
        CaseView file = cases.require(step.caseId());
        String otherwise = "/faelle/" + file.number() + "/diskriminierung";
        return StepReturn.redirect(request, form.getCallbackUrl(), otherwise);
    }

    private CaseStep step(String taskId) {
        return steps.require(taskId, DiscriminationReferral.TASK_LADS_ANSWER);
    }

    private String page(CaseStep step, AnswerFormData form, Model model) {
        model.addAttribute("file", cases.require(step.caseId()));
        model.addAttribute("answers", choices.of(LadsAnswer.class, "discrimination.answer"));
        return "discrimination/answer";
    }
}
