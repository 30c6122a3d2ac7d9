package de.lotse.discrimination.web;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.process.CaseStep;
import de.lotse.casefile.process.CaseSteps;
import de.lotse.discrimination.process.DiscriminationReferral;
import de.lotse.discrimination.process.DiscriminationSteps;
import de.lotse.web.Choices;
import de.lotse.web.StepReturn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.LocalDate;
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

/** The step "Sozialpädagogisch begleiten". */
@Controller
@PreAuthorize("hasRole('ADVISER')")
class AccompanyStepController {

    static final String PATH = "/aufgaben/diskriminierung/begleitung";

    private static final int FAR_AHEAD_YEARS = 1;

    private final CaseSteps steps;
    private final DiscriminationSteps discrimination;
    private final CaseFiles cases;
    private final DiscriminationPages pages;
    private final Choices choices;

    AccompanyStepController(
            CaseSteps steps,
            DiscriminationSteps discrimination,
            CaseFiles cases,
            DiscriminationPages pages,
            Choices choices) {
        this.steps = steps;
        this.discrimination = discrimination;
        this.cases = cases;
        this.pages = pages;
        this.choices = choices;
    }

    @GetMapping(PATH)
    String show(
            @RequestParam String taskId,
            @RequestParam(required = false) String callbackUrl,
            Model model) {
        CaseStep step = step(taskId);
        AccompanyFormData form = new AccompanyFormData();
        form.comeFrom(taskId, callbackUrl);
        model.addAttribute("form", form);
        return page(step, form, model);
    }

    @PostMapping(PATH)
    String save(
            @Valid @ModelAttribute("form") AccompanyFormData form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CaseStep step = step(form.getTaskId());
        LocalDate next = form.getNextOn();
        if (Boolean.TRUE.equals(form.getGoOn()) && next == null) {
            errors.rejectValue("nextOn", "discrimination.error.next");
        } else if (next != null
                && (next.isBefore(pages.today())
                        || next.isAfter(pages.today().plusYears(FAR_AHEAD_YEARS)))) {
            errors.rejectValue("nextOn", "discrimination.error.next-range");
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(step, form, model);
        }
        discrimination.accompany(step, form.getNote(), form.getGoOn() ? next : null);
        redirect.addFlashAttribute("done", "discrimination.accompany.saved");
        CaseView file = cases.require(step.caseId());
        String otherwise = "/faelle/" + file.number() + "/diskriminierung";
        return StepReturn.redirect(request, form.getCallbackUrl(), otherwise);
    }

    private CaseStep step(String taskId) {
        return steps.require(taskId, DiscriminationReferral.TASK_ACCOMPANY);
    }

    private String page(CaseStep step, AccompanyFormData form, Model model) {
        model.addAttribute("file", cases.require(step.caseId()));
        model.addAttribute(
                "answers", choices.of(List.of("true", "false"), "discrimination.accompany.goOn"));
        return "discrimination/accompany";
    }
}
