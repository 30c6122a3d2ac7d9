package de.lotse.counselling.web;

import de.lotse.casefile.process.CaseStep;
import de.lotse.casefile.process.CaseSteps;
import de.lotse.counselling.FirstTalkView;
import de.lotse.counselling.FirstTalks;
import de.lotse.counselling.process.CaseManagement;
import de.lotse.counselling.process.CounsellingSteps;
import de.lotse.web.StaleVersionException;
import de.lotse.web.StepReturn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
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

/** The step "Erstgespräch führen". */
@Controller
@RequestMapping("/aufgaben/erstgespraech")
class FirstTalkController {

    private static final String VIEW = "counselling/first-talk";

    private final CaseSteps steps;
    private final CounsellingSteps counselling;
    private final FirstTalks firstTalks;
    private final FirstTalkConflicts conflicts;
    private final StepPages pages;

    FirstTalkController(
            CaseSteps steps,
            CounsellingSteps counselling,
            FirstTalks firstTalks,
            FirstTalkConflicts conflicts,
            StepPages pages) {
        this.steps = steps;
        this.counselling = counselling;
        this.firstTalks = firstTalks;
        this.conflicts = conflicts;
        this.pages = pages;
    }

    @GetMapping
    String open(
            @RequestParam String taskId,
            @RequestParam(required = false) String callbackUrl,
            Model model) {
        CaseStep step = steps.require(taskId, CaseManagement.TASK_FIRST_TALK);
        FirstTalkFormData form = new FirstTalkFormData();
        form.comeFrom(taskId, callbackUrl);
        form.begin(pages.file(step), pages.today());
        form.setSameTalk(pages.hasTalkedToday(step));
        firstTalks.find(step.caseId()).map(TalkFormData::of).ifPresent(form::setTalk);
        model.addAttribute("form", form);
        return page(step, model);
    }

    @PostMapping
    String save(
            @Valid @ModelAttribute("form") FirstTalkFormData form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CaseStep step = steps.require(form.getTaskId(), CaseManagement.TASK_FIRST_TALK);
        pages.checkContact(form, errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(step, model);
        }
        try {
            counselling.holdFirstTalk(step, form.toTalk(), form.toFacts(), form.isSameTalk());
        } catch (StaleVersionException stale) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return conflict(step, form, model);
        }
        redirect.addFlashAttribute("done", "counselling.first-talk.saved");
        String otherwise = "/faelle/" + pages.file(step).number();
        return StepReturn.redirect(request, form.getCallbackUrl(), otherwise);
    }

    private String conflict(CaseStep step, FirstTalkFormData form, Model model) {
        FirstTalkView saved = firstTalks.find(step.caseId()).orElseThrow();
        model.addAttribute("conflicts", conflicts.between(form.toTalk(), saved));
        form.getTalk().setVersion(saved.version());
        return page(step, model);
    }

    private String page(CaseStep step, Model model) {
        pages.addStep(step, model);
        pages.addFirstTalkOptions(model);
        return VIEW;
    }
}
