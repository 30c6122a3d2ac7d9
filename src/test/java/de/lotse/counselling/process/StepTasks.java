package de.lotse.counselling.process;

import de.lotse.casefile.CaseView;
import de.lotse.casefile.process.CaseSteps;
import de.lotse.security.OnBehalf;
import de.lotse.workflow.EngineCalls;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The tasks of a case, as tests look at them and do them. */
@Component
public class StepTasks {

    private final TaskService tasks;
    private final EngineCalls engine;
    private final CaseSteps steps;
    private final OnBehalf onBehalf;

    StepTasks(TaskService tasks, EngineCalls engine, CaseSteps steps, OnBehalf onBehalf) {
        this.tasks = tasks;
        this.engine = engine;
        this.steps = steps;
        this.onBehalf = onBehalf;
    }

    /** The open tasks of a case. */
    public List<Task> of(CaseView file) {
        return onBehalf.call(
                "beraterin",
                () ->
                        engine.call(
                                () ->
                                        tasks.createTaskQuery()
                                                .processInstanceBusinessKey(file.id().toString())
                                                .list()));
    }

    /** The elements of the open tasks. */
    public List<String> elements(CaseView file) {
        return of(file).stream().map(Task::getTaskDefinitionKey).toList();
    }

    /** The one open task of this element. */
    public Task one(CaseView file, String element) {
        return of(file).stream()
                .filter(task -> element.equals(task.getTaskDefinitionKey()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No task " + element));
    }

    /** Does the one open task of this element as beraterin. */
    public void complete(CaseView file, String element, Map<String, Object> variables) {
        String id = one(file, element).getId();
        onBehalf.run("beraterin", () -> steps.complete(steps.require(id, element), variables));
    }
}
