package de.lotse.worklist.engine;

import de.lotse.casefile.CaseId;
import de.lotse.workflow.EngineCalls;
import de.lotse.workflow.ModelWords;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.jobexecutor.TimerCatchIntermediateEventJobHandler;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The days a case waits for in its models; callers have checked who may see it. */
@Component
@Transactional(readOnly = true)
public class CaseWaits {

    private final EngineCalls engine;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final RepositoryService repository;
    private final ModelWords words;

    CaseWaits(
            EngineCalls engine,
            RuntimeService runtime,
            ManagementService management,
            RepositoryService repository,
            ModelWords words) {
        this.engine = engine;
        this.runtime = runtime;
        this.management = management;
        this.repository = repository;
        this.words = words;
    }

    /**
     * A day a model waits for.
     *
     * @param name what happens then, in the words of the model and the reader's language
     */
    public record Wait(String name, Instant until) {}

    /** What the case waits for, the next day first. */
    public List<Wait> of(CaseId caseId) {
        return engine.call(
                () ->
                        runtime
                                .createProcessInstanceQuery()
                                .processInstanceBusinessKey(caseId.toString())
                                .active()
                                .list()
                                .stream()
                                .flatMap(instance -> waits(instance).stream())
                                .sorted(Comparator.comparing(Wait::until))
                                .toList());
    }

    private List<Wait> waits(ProcessInstance instance) {
        List<Job> timers =
                management
                        .createJobQuery()
                        .processInstanceId(instance.getProcessInstanceId())
                        .timers()
                        .list();
        Map<String, String> waiting = catchEvents(instance, timers);
        return timers.stream()
                .filter(timer -> waiting.containsKey(timer.getJobDefinitionId()))
                .map(
                        timer ->
                                new Wait(
                                        waiting.get(timer.getJobDefinitionId()),
                                        timer.getDuedate().toInstant()))
                .toList();
    }

    /** The names of the events that a course waits at, by job definition; warnings are none. */
    private Map<String, String> catchEvents(ProcessInstance instance, List<Job> timers) {
        Set<String> definitions =
                timers.stream().map(Job::getJobDefinitionId).collect(Collectors.toSet());
        return management
                .createJobDefinitionQuery()
                .processDefinitionId(instance.getProcessDefinitionId())
                .jobType(TimerCatchIntermediateEventJobHandler.TYPE)
                .list()
                .stream()
                .filter(definition -> definitions.contains(definition.getId()))
                .collect(Collectors.toMap(JobDefinition::getId, this::name));
    }

    private String name(JobDefinition definition) {
        FlowElement event =
                repository
                        .getBpmnModelInstance(definition.getProcessDefinitionId())
                        .getModelElementById(definition.getActivityId());
        return words.name(definition.getProcessDefinitionKey(), event.getId(), event.getName());
    }
}
