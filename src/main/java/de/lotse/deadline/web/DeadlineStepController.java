package de.lotse.deadline.web;

import de.lotse.casefile.CaseFiles;
import de.lotse.deadline.DeadlineId;
import de.lotse.deadline.DeadlineRegister;
import de.lotse.deadline.DeadlineView;
import de.lotse.deadline.process.WatchSteps;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The ways from tasks to the register and back. The step "Frist wahren" ends when the deadline is
 * decided in the register.
 */
@Controller
@PreAuthorize("hasAnyRole('ADVISER', 'SUPERVISOR')")
class DeadlineStepController {

    private final WatchSteps steps;
    private final CaseFiles cases;
    private final DeadlineRegister register;

    DeadlineStepController(WatchSteps steps, CaseFiles cases, DeadlineRegister register) {
        this.steps = steps;
        this.cases = cases;
        this.register = register;
    }

    @GetMapping("/aufgaben/frist")
    String deadline(@RequestParam String taskId) {
        return steps.deadlineOf(taskId)
                .map(deadline -> "redirect:/fristen/" + deadline)
                .orElseGet(() -> deadlinesOfCase(taskId));
    }

    /** To the task that acknowledges the open warning; to the deadline where none is open. */
    @GetMapping("/fristen/{id}/warnung")
    String warning(@PathVariable UUID id) {
        DeadlineView deadline = register.require(new DeadlineId(id));
        cases.requireCourse(deadline.caseId());
        return steps.warningOf(deadline.id())
                .map(task -> "redirect:/aufgaben/" + task)
                .orElse("redirect:/fristen/" + id);
    }

    private String deadlinesOfCase(String taskId) {
        return "redirect:/faelle/" + cases.require(steps.caseOfPast(taskId)).number() + "/fristen";
    }
}
