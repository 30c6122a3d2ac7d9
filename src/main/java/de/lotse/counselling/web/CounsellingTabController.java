package de.lotse.counselling.web;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseFrame;
import de.lotse.casefile.CaseFrames;
import de.lotse.casefile.CaseId;
import de.lotse.casefile.CaseNumber;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.process.CaseSteps;
import de.lotse.counselling.CaseMatters;
import de.lotse.counselling.FirstTalkView;
import de.lotse.counselling.FirstTalks;
import de.lotse.counselling.process.CaseManagement;
import de.lotse.counselling.process.CaseManagementWorkflow;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows the counselling of a case and tells its process what an adviser decides at any time. */
@Controller
@PreAuthorize("hasRole('ADVISER')")
class CounsellingTabController {

    private final CaseFrames frames;
    private final CaseFiles cases;
    private final FirstTalks firstTalks;
    private final CaseMatters matters;
    private final CaseManagementWorkflow workflow;
    private final ServiceHints hints;
    private final CaseSteps steps;

    CounsellingTabController(
            CaseFrames frames,
            CaseFiles cases,
            FirstTalks firstTalks,
            CaseMatters matters,
            CaseManagementWorkflow workflow,
            ServiceHints hints,
            CaseSteps steps) {
        this.frames = frames;
        this.cases = cases;
        this.firstTalks = firstTalks;
        this.matters = matters;
        this.workflow = workflow;
        this.hints = hints;
        this.steps = steps;
    }

    @GetMapping("/faelle/{number}/beratung")
    String show(@PathVariable String number, Model model) {
        CaseFrame frame = frames.open(number, CounsellingTab.KEY);
        CaseId caseId = frame.file().id();
        model.addAttribute("frame", frame);
        model.addAttribute("file", frame.file());
        FirstTalkView firstTalk = firstTalks.find(caseId).orElse(null);
        model.addAttribute("firstTalk", firstTalk);
        model.addAttribute("services", hints.of(frame, firstTalk));
        model.addAttribute("matters", matters.of(caseId));
        model.addAttribute("endings", endings(caseId));
        model.addAttribute("moves", workflow.movesOf(caseId));
        return "counselling/tab";
    }

    @PostMapping("/faelle/{number}/beratung/beratungsform-aendern")
    String changeLevel(@PathVariable String number, RedirectAttributes redirect) {
        return tell(number, workflow::changeLevel, "change-level", redirect);
    }

    @PostMapping("/faelle/{number}/beratung/beendet")
    String clientEnds(@PathVariable String number, RedirectAttributes redirect) {
        return tell(number, workflow::clientEnds, "client-ends", redirect);
    }

    @PostMapping("/faelle/{number}/beratung/weiterfuehren")
    String continueCase(@PathVariable String number, RedirectAttributes redirect) {
        return tell(number, workflow::continueCase, "continue", redirect);
    }

    @PostMapping("/faelle/{number}/beratung/ueberpruefen")
    String reviewNow(@PathVariable String number, RedirectAttributes redirect) {
        return tell(number, workflow::reviewNow, "review-now", redirect);
    }

    /** Where the result of an open matter is entered, by the matter's id. */
    private Map<String, String> endings(CaseId caseId) {
        Map<String, String> paths = new HashMap<>();
        steps.openBy(caseId, CaseManagement.TASK_ADVOCACY, CaseManagement.ADVOCACY_ID)
                .forEach((id, task) -> paths.put(id, MatterStepController.ADVOCACY + of(task)));
        steps.openBy(
                        caseId,
                        CaseManagement.TASK_IMMEDIATE_MEASURE,
                        CaseManagement.IMMEDIATE_MEASURE_ID)
                .forEach((id, task) -> paths.put(id, MatterStepController.IMMEDIATE + of(task)));
        return paths;
    }

    private static String of(String taskId) {
        return "?taskId=" + taskId;
    }

    private String tell(
            String number, Predicate<CaseId> move, String what, RedirectAttributes redirect) {
        CaseView file = cases.byNumber(CaseNumber.ofAddress(number));
        String key =
                move.test(file.id()) ? "counselling.move.done." + what : "counselling.move.late";
        redirect.addFlashAttribute("done", key);
        return "redirect:/faelle/" + file.number() + "/beratung";
    }
}
