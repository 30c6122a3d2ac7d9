package de.lotse.discrimination.web;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.process.CaseStep;
import de.lotse.casefile.process.CaseSteps;
import de.lotse.deadline.DeadlineView;
import de.lotse.discrimination.IncidentClocks;
import de.lotse.discrimination.process.DiscriminationReferral;
import de.lotse.discrimination.process.DiscriminationSteps;
import de.lotse.web.StepReturn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The step "Offene Fristen klären": no discrimination case ends over a running deadline. */
@Controller
@PreAuthorize("hasRole('ADVISER')")
class SettleClocksController {

    static final String PATH = "/aufgaben/diskriminierung/fristen";

    private final CaseSteps steps;
    private final DiscriminationSteps discrimination;
    private final IncidentClocks clocks;
    private final CaseFiles cases;

    SettleClocksController(
            CaseSteps steps,
            DiscriminationSteps discrimination,
            IncidentClocks clocks,
            CaseFiles cases) {
        this.steps = steps;
        this.discrimination = discrimination;
        this.clocks = clocks;
        this.cases = cases;
    }

    @GetMapping(PATH)
    String show(
            @RequestParam String taskId,
            @RequestParam(required = false) String callbackUrl,
            Model model) {
        CaseStep step = steps.require(taskId, DiscriminationReferral.TASK_SETTLE_DEADLINES);
        return page(step, callbackUrl, model);
    }

    @PostMapping(PATH)
    String goOn(
            @RequestParam String taskId,
            @RequestParam(required = false) String callbackUrl,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CaseStep step = steps.require(taskId, DiscriminationReferral.TASK_SETTLE_DEADLINES);
        if (!open(step).isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("stillOpen", true);
            return page(step, callbackUrl, model);
        }
        discrimination.checkDeadlinesAgain(step);
        redirect.addFlashAttribute("done", "discrimination.settle.done");
        CaseView file = cases.require(step.caseId());
        String otherwise = "/faelle/" + file.number() + "/diskriminierung";
        return StepReturn.redirect(request, callbackUrl, otherwise);
    }

    private List<DeadlineView> open(CaseStep step) {
        return clocks.undecided(discrimination.discriminationOf(step).id());
    }

    private String page(CaseStep step, String callbackUrl, Model model) {
        model.addAttribute("file", cases.require(step.caseId()));
        model.addAttribute("step", step);
        model.addAttribute("deadlines", open(step));
        model.addAttribute("callbackUrl", callbackUrl);
        return "discrimination/settle";
    }
}
