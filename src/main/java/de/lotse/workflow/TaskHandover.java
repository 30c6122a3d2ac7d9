package de.lotse.workflow;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives what a former adviser had to do to the new one. */
@Component
public class TaskHandover {

    private final EngineCalls engine;
    private final RuntimeService runtime;
    private final TaskService tasks;

    TaskHandover(EngineCalls engine, RuntimeService runtime, TaskService tasks) {
        this.engine = engine;
        this.runtime = runtime;
        this.tasks = tasks;
    }

    /**
     * Open steps of the former adviser, and those to come, in all instances of a process in a case.
     *
     * @param businessKey the case id
     * @param adviser the variable with the login name of who does the steps
     * @param login of the new adviser
     */
    @Transactional
    public void handOver(
            String processKey, String businessKey, ProcessVariable<String> adviser, String login) {
        engine.run(
                () ->
                        runtime.createProcessInstanceQuery()
                                .processInstanceBusinessKey(businessKey, processKey)
                                .list()
                                .forEach(instance -> handOver(instance, adviser, login)));
    }

    private void handOver(ProcessInstance instance, ProcessVariable<String> adviser, String login) {
        Object former = runtime.getVariable(instance.getId(), adviser.name());
        runtime.setVariable(instance.getId(), adviser.name(), login);
        tasks.createTaskQuery()
                .processInstanceId(instance.getId())
                .taskAssignee((String) former)
                .list()
                .forEach(task -> tasks.setAssignee(task.getId(), login));
    }
}
