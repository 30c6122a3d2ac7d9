package de.lotse.discrimination.web;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.process.CaseStep;
import de.lotse.casefile.process.CaseSteps;
import de.lotse.discrimination.DayKnown;
import de.lotse.discrimination.IncidentView;
import de.lotse.discrimination.Judgement;
import de.lotse.discrimination.process.DiscriminationReferral;
import de.lotse.discrimination.process.DiscriminationSteps;
import de.lotse.web.Choices;
import de.lotse.web.StaleVersionException;
import de.lotse.web.StepReturn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
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

/** The step "Erstgespräch Diskriminierung führen". */
@Controller
@PreAuthorize("hasRole('ADVISER')")
class DiscriminationTalkController {

    static final String PATH = "/aufgaben/diskriminierung/erstgespraech";

    private static final String INCIDENT = "incident.";

    private final CaseSteps steps;
    private final DiscriminationSteps discrimination;
    private final DiscriminationPages pages;
    private final IncidentCheck check;
    private final CaseFiles cases;
    private final Choices choices;

    DiscriminationTalkController(
            CaseSteps steps,
            DiscriminationSteps discrimination,
            DiscriminationPages pages,
            IncidentCheck check,
            CaseFiles cases,
            Choices choices) {
        this.steps = steps;
        this.discrimination = discrimination;
        this.pages = pages;
        this.check = check;
        this.cases = cases;
        this.choices = choices;
    }

    @GetMapping(PATH)
    String show(
            @RequestParam String taskId,
            @RequestParam(required = false) String callbackUrl,
            Model model) {
        CaseStep step = step(taskId);
        FirstTalkFormData form = FirstTalkFormData.blank(discrimination.discriminationOf(step));
        form.comeFrom(taskId, callbackUrl);
        model.addAttribute("form", form);
        return page(step, form, model);
    }

    @PostMapping(PATH)
    String save(
            @Valid @ModelAttribute("form") FirstTalkFormData form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CaseStep step = step(form.getTaskId());
        CaseView file = cases.require(step.caseId());
        check.check(INCIDENT, form.getIncident(), errors);
        pages.checkNamed("ownService.named", form.getOwnService().colleagues(), file, errors);
        if (!errors.hasErrors()) {
            Optional<IncidentView> same = check.same(file.id(), form.getIncident());
            same.ifPresent(known -> model.addAttribute("same", known));
            if (same.isPresent()) {
                errors.rejectValue(INCIDENT + "sameAnyway", "discrimination.error.same");
            }
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(step, form, model);
        }
        try {
            discrimination.recordFirstTalk(step, form.toTalk(pages.today()));
        } catch (StaleVersionException stale) {
            response.setStatus(HttpStatus.CONFLICT.value());
            form.setVersion(discrimination.discriminationOf(step).version());
            model.addAttribute("stale", true);
            return page(step, form, model);
        }
        redirect.addFlashAttribute("done", "discrimination.talk.saved");
        String otherwise = "/faelle/" + file.number() + "/diskriminierung";
        return StepReturn.redirect(request, form.getCallbackUrl(), otherwise);
    }

    private CaseStep step(String taskId) {
        return steps.require(taskId, DiscriminationReferral.TASK_FIRST_TALK);
    }

    private String page(CaseStep step, FirstTalkFormData form, Model model) {
        CaseView file = cases.require(step.caseId());
        model.addAttribute("file", file);
        model.addAttribute("days", choices.of(DayKnown.class, "discrimination.day"));
        model.addAttribute("judgements", choices.of(Judgement.class, "discrimination.judgement"));
        model.addAttribute("colleagues", pages.colleagues(file));
        pages.addChoices(form.getIncident(), model);
        return "discrimination/first-talk";
    }
}
