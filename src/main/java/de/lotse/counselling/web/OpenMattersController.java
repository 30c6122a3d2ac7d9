package de.lotse.counselling.web;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.Obstacle;
import de.lotse.casefile.process.CaseStep;
import de.lotse.casefile.process.CaseSteps;
import de.lotse.counselling.process.CaseManagement;
import de.lotse.counselling.process.CounsellingSteps;
import de.lotse.web.StepReturn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The step "Offene Fristen und Vorgänge klären". */
@Controller
class OpenMattersController {

    private static final String OPEN_MATTERS = "/aufgaben/fristen-klaeren";

    private final CaseSteps steps;
    private final CounsellingSteps counselling;
    private final CaseFiles cases;
    private final StepPages pages;

    OpenMattersController(
            CaseSteps steps, CounsellingSteps counselling, CaseFiles cases, StepPages pages) {
        this.steps = steps;
        this.counselling = counselling;
        this.cases = cases;
        this.pages = pages;
    }

    @GetMapping(OPEN_MATTERS)
    String openMatters(
            @RequestParam String taskId,
            @RequestParam(required = false) String callbackUrl,
            Model model) {
        CaseStep step = steps.require(taskId, CaseManagement.TASK_DECIDE_DEADLINES);
        return page(step, callbackUrl, model);
    }

    @PostMapping(OPEN_MATTERS)
    String goOn(
            @RequestParam String taskId,
            @RequestParam(required = false) String callbackUrl,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CaseStep step = steps.require(taskId, CaseManagement.TASK_DECIDE_DEADLINES);
        if (!cases.obstaclesToClosing(step.caseId()).isEmpty()) {
            model.addAttribute("stillOpen", true);
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(step, callbackUrl, model);
        }
        counselling.checkMattersAgain(step);
        redirect.addFlashAttribute("done", "counselling.open-matters.done");
        return StepReturn.redirect(request, callbackUrl, "/faelle/" + pages.file(step).number());
    }

    private String page(CaseStep step, String callbackUrl, Model model) {
        CaseView file = pages.file(step);
        List<Obstacle> open = cases.obstaclesToClosing(file.id());
        pages.addStep(step, model);
        model.addAttribute("obstacles", open);
        model.addAttribute("callbackUrl", callbackUrl);
        return "counselling/open-matters";
    }
}
