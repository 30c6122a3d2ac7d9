package de.lotse.counselling.web;

import de.lotse.casefile.process.CaseStep;
import de.lotse.casefile.process.CaseSteps;
import de.lotse.counselling.process.CaseManagement;
import de.lotse.counselling.process.CaseManagement.ContactOutcome;
import de.lotse.counselling.process.CounsellingSteps;
import de.lotse.web.StepReturn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The step "Kurzberatung": recorded and, as a rule, closed in one save. */
@Controller
@RequestMapping("/aufgaben/kurzberatung")
class ShortCounsellingController {

    private static final String VIEW = "counselling/short";

    private final CaseSteps steps;
    private final CounsellingSteps counselling;
    private final StepPages pages;

    ShortCounsellingController(CaseSteps steps, CounsellingSteps counselling, StepPages pages) {
        this.steps = steps;
        this.counselling = counselling;
        this.pages = pages;
    }

    @GetMapping
    String open(
            @RequestParam String taskId,
            @RequestParam(required = false) String callbackUrl,
            Model model) {
        CaseStep step = steps.require(taskId, CaseManagement.TASK_SHORT_COUNSELLING);
        ShortCounsellingFormData form = new ShortCounsellingFormData();
        form.comeFrom(taskId, callbackUrl);
        form.begin(pages.file(step), pages.today());
        form.setSameTalk(pages.hasTalkedToday(step));
        model.addAttribute("form", form);
        return page(step, model);
    }

    @PostMapping
    String save(
            @Valid @ModelAttribute("form") ShortCounsellingFormData form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CaseStep step = steps.require(form.getTaskId(), CaseManagement.TASK_SHORT_COUNSELLING);
        pages.checkContact(form, errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(step, model);
        }
        boolean ends = form.getOutcome() == ShortCounsellingFormData.Outcome.CLOSE;
        if (ends) {
            counselling.closeShortCounselling(step, form.toFacts(), form.isSameTalk());
        } else {
            counselling.continueShortCounselling(step, form.toFacts(), form.isSameTalk());
        }
        boolean closed = ends && !pages.file(step).isOpen();
        redirect.addFlashAttribute(
                "done", closed ? "counselling.short.closed" : "counselling.short.saved");
        String otherwise = "/faelle/" + pages.file(step).number();
        return StepReturn.redirect(request, form.getCallbackUrl(), otherwise);
    }

    private String page(CaseStep step, Model model) {
        pages.addStep(step, model);
        pages.addContactOptions(model);
        pages.addOutcomes(model, List.of(ContactOutcome.CLOSE, ContactOutcome.FOLLOW_UP));
        return VIEW;
    }
}
