package de.lotse.asylum.web;

import de.lotse.asylum.process.AsylumSteps;
import de.lotse.asylum.process.AsylumSupport;
import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.process.CaseStep;
import de.lotse.casefile.process.CaseSteps;
import de.lotse.web.StepReturn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The step "Offene Fristen klären": no procedure ends over a running deadline. */
@Controller
@PreAuthorize("hasRole('ADVISER')")
class SettleStepController {

    static final String PATH = "/aufgaben/asyl/fristen";

    private final CaseSteps steps;
    private final AsylumSteps asylum;
    private final CaseFiles cases;

    SettleStepController(CaseSteps steps, AsylumSteps asylum, CaseFiles cases) {
        this.steps = steps;
        this.asylum = asylum;
        this.cases = cases;
    }

    @GetMapping(PATH)
    String show(
            @RequestParam String taskId,
            @RequestParam(required = false) String callbackUrl,
            Model model) {
        CaseStep step = step(taskId);
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
        CaseStep step = step(taskId);
        if (!asylum.toSettle(step).isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("stillOpen", true);
            return page(step, callbackUrl, model);
        }
        asylum.checkDeadlinesAgain(step);
        redirect.addFlashAttribute("done", "asylum.settle.done");
        CaseView file = cases.require(step.caseId());
        String otherwise = "/faelle/" + file.number() + "/asylverfahren";
        return StepReturn.redirect(request, callbackUrl, otherwise);
    }

    private CaseStep step(String taskId) {
        return steps.require(
                taskId,
                AsylumSupport.TASK_SETTLE_ENDING_DEADLINES,
                AsylumSupport.TASK_SETTLE_DEADLINES);
    }

    private String page(CaseStep step, String callbackUrl, Model model) {
        model.addAttribute("file", cases.require(step.caseId()));
        model.addAttribute("step", step);
        model.addAttribute("deadlines", asylum.toSettle(step));
        model.addAttribute("callbackUrl", callbackUrl);
        return "asylum/settle";
    }
}
