package de.lotse.counselling.web;

import de.lotse.casefile.process.CaseStep;
import de.lotse.casefile.process.CaseSteps;
import de.lotse.counselling.process.CaseManagement;
import de.lotse.counselling.process.CaseManagement.ContactOutcome;
import de.lotse.counselling.process.CounsellingSteps;
import de.lotse.counselling.process.ServiceStandard;
import de.lotse.counselling.process.ServiceStandards;
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

/** The step "Beratungskontakt" of the accompaniment. */
@Controller
@RequestMapping("/aufgaben/beratungskontakt")
class CounsellingContactController {

    private static final String VIEW = "counselling/contact";

    private final CaseSteps steps;
    private final CounsellingSteps counselling;
    private final ServiceStandards standards;
    private final StepPages pages;

    CounsellingContactController(
            CaseSteps steps,
            CounsellingSteps counselling,
            ServiceStandards standards,
            StepPages pages) {
        this.steps = steps;
        this.counselling = counselling;
        this.standards = standards;
        this.pages = pages;
    }

    @GetMapping
    String open(
            @RequestParam String taskId,
            @RequestParam(required = false) String callbackUrl,
            Model model) {
        CaseStep step = steps.require(taskId, CaseManagement.TASK_COUNSELLING_CONTACT);
        CounsellingContactFormData form = new CounsellingContactFormData();
        form.comeFrom(taskId, callbackUrl);
        form.begin(pages.file(step), pages.today());
        form.setSameTalk(pages.hasTalkedToday(step));
        form.setFollowUpOn(standards.dueFromToday(ServiceStandard.FOLLOW_UP));
        model.addAttribute("form", form);
        return page(step, model);
    }

    @PostMapping
    String save(
            @Valid @ModelAttribute("form") CounsellingContactFormData form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CaseStep step = steps.require(form.getTaskId(), CaseManagement.TASK_COUNSELLING_CONTACT);
        pages.checkContact(form, errors);
        checkFollowUp(form, errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(step, model);
        }
        counselling.holdContact(
                step, form.toFacts(), form.isSameTalk(), form.getOutcome(), form.getFollowUpOn());
        redirect.addFlashAttribute("done", "counselling.contact.saved");
        String otherwise = "/faelle/" + pages.file(step).number();
        return StepReturn.redirect(request, form.getCallbackUrl(), otherwise);
    }

    private void checkFollowUp(CounsellingContactFormData form, BindingResult errors) {
        if (form.getOutcome() != ContactOutcome.FOLLOW_UP) {
            return;
        }
        if (form.getFollowUpOn() == null && !errors.hasFieldErrors("followUpOn")) {
            errors.rejectValue("followUpOn", "counselling.error.follow-up");
        }
        pages.checkAhead("followUpOn", form.getFollowUpOn(), errors);
    }

    private String page(CaseStep step, Model model) {
        pages.addStep(step, model);
        pages.addContactOptions(model);
        pages.addOutcomes(model, List.of(ContactOutcome.values()));
        return VIEW;
    }
}
