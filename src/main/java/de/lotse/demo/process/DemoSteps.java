package de.lotse.demo.process;

import de.lotse.casefile.CaseId;
import de.lotse.casefile.CaseLevel;
import de.lotse.workflow.EngineCalls;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Completes steps of fictional cases, as their advisers would. */
@Component
@ConditionalOnProperty("lotse.demo.active")
public class DemoSteps {

    private final EngineCalls engine;
    private final TaskService tasks;
    private final FormService forms;

    DemoSteps(EngineCalls engine, TaskService tasks, FormService forms) {
        this.engine = engine;
        this.tasks = tasks;
        this.forms = forms;
    }

    /** A step that has a page of ours, after its domain part was saved. */
    public void complete(CaseId caseId, String step, Map<String, Object> variables) {
        engine.run(() -> tasks.complete(task(caseId, step).getId(), variables));
    }

    /** A step that has a Camunda Form. */
    public void submit(CaseId caseId, String step, Map<String, Object> values) {
        engine.run(() -> forms.submitTaskForm(task(caseId, step).getId(), values));
    }

    /**
     * The decision on the form of counselling, with a reason where it departs from the proposal.
     */
    public void decide(CaseId caseId, CaseLevel level) {
        engine.run(
                () -> {
                    Task task = task(caseId, "task_decide_level");
                    Map<String, Object> values = new HashMap<>();
                    values.put("level", level.name());
                    if (!level.name().equals(tasks.getVariable(task.getId(), "proposedLevel"))) {
                        values.put("levelReason", "CLIENT_WISH");
                    }
                    forms.submitTaskForm(task.getId(), values);
                });
    }

    private Task task(CaseId caseId, String step) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(caseId.toString())
                .taskDefinitionKey(step)
                .list()
                .get(0);
    }
}
