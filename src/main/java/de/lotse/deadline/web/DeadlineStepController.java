package de.lotse.deadline.web;

import de.lotse.casefile.CaseFiles;
import de.lotse.deadline.process.WatchSteps;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The step "Frist wahren": a deadline is decided in the register, and deciding it there ends the
 * step.
 */
@Controller
class DeadlineStepController {

    private final WatchSteps steps;
    private final CaseFiles cases;

    DeadlineStepController(WatchSteps steps, CaseFiles cases) {
        this.steps = steps;
        this.cases = cases;
    }

    @GetMapping("/aufgaben/frist")
    String deadline(@RequestParam String taskId) {
        return steps.deadlineOf(taskId)
                .map(deadline -> "redirect:/fristen/" + deadline)
                .orElseGet(() -> deadlinesOfCase(taskId));
    }

    private String deadlinesOfCase(String taskId) {
        return "redirect:/faelle/" + cases.require(steps.caseOfPast(taskId)).number() + "/fristen";
    }
}
