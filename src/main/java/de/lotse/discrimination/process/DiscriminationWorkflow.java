package de.lotse.discrimination.process;

import de.lotse.casefile.CaseId;
import de.lotse.casefile.CaseView;
import de.lotse.discrimination.DiscriminationCaseId;
import de.lotse.discrimination.DiscriminationOutcome;
import de.lotse.discrimination.IncidentId;
import de.lotse.workflow.EngineCalls;
import de.lotse.workflow.ModelWords;
import de.lotse.workflow.OpenStep;
import de.lotse.workflow.ProcessVariable;
import de.lotse.workflow.TaskHandover;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the process of a discrimination case what happened outside of it. Who may do so is checked
 * by the caller.
 */
@Component
@Transactional
public class DiscriminationWorkflow {

    private final EngineCalls engine;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final TaskHandover handover;
    private final DiscriminationStandards standards;
    private final ModelWords words;

    DiscriminationWorkflow(
            EngineCalls engine,
            RuntimeService runtime,
            TaskService tasks,
            TaskHandover handover,
            DiscriminationStandards standards,
            ModelWords words) {
        this.engine = engine;
        this.runtime = runtime;
        this.tasks = tasks;
        this.handover = handover;
        this.standards = standards;
        this.words = words;
    }

    /**
     * Starts the process of a discrimination case that was just taken up: by a message to the
     * counselling of the case, which calls it; alone where no counselling runs.
     */
    void start(DiscriminationCaseId id, CaseView file) {
        Map<String, Object> start = new HashMap<>();
        DiscriminationReferral.DISCRIMINATION_ID.put(start, id.toString());
        DiscriminationReferral.TALK_DUE.put(
                start, standards.dueFromToday(DiscriminationStandard.FIRST_TALK));
        if (isCounselled(file)) {
            engine.run(
                    () ->
                            runtime.createMessageCorrelation(
                                            DiscriminationReferral.MSG_DISCRIMINATION)
                                    .processInstanceBusinessKey(file.id().toString())
                                    .setVariablesToTriggeredScope(start)
                                    .correlate());
        } else {
            DiscriminationReferral.CASE_NUMBER.put(start, file.number().value());
            DiscriminationReferral.TEAM.put(start, file.team());
            DiscriminationReferral.SUPERVISION.put(start, file.supervision());
            DiscriminationReferral.ADVISER.put(start, file.adviserLogin());
            engine.start(DiscriminationReferral.KEY, file.id().toString(), start);
        }
        find(id).ifPresent(this::prepare);
    }

    private boolean isCounselled(CaseView file) {
        return engine.call(
                () ->
                        runtime.createExecutionQuery()
                                        .processInstanceBusinessKey(file.id().toString())
                                        .messageEventSubscriptionName(
                                                DiscriminationReferral.MSG_DISCRIMINATION)
                                        .count()
                                > 0);
    }

    /** What later steps ask for, before anything has happened. */
    private void prepare(ProcessInstance instance) {
        set(instance, DiscriminationReferral.OUTCOME, null);
        set(instance, DiscriminationReferral.REFERRAL_ID, null);
        set(instance, DiscriminationReferral.REFERRAL_OUTCOME, null);
    }

    /** The day of an incident has to be found out. */
    void dayToFindOut(DiscriminationCaseId id, IncidentId incident) {
        Map<String, Object> local = new HashMap<>();
        DiscriminationReferral.INCIDENT_ID.put(local, incident.toString());
        DiscriminationReferral.DAY_DUE.put(
                local, standards.dueFromToday(DiscriminationStandard.FIND_DAY));
        trigger(id, DiscriminationReferral.MSG_DAY_UNKNOWN, local);
    }

    /**
     * The client wishes specialised counselling or therapy.
     *
     * @return whether the case is being supported
     */
    public boolean specialisedWanted(DiscriminationCaseId id, SpecialisedHelp help) {
        Map<String, Object> local = new HashMap<>();
        DiscriminationReferral.SPECIALISED_HELP.put(local, help);
        DiscriminationReferral.REFERRAL_ID.put(local, null);
        DiscriminationReferral.REFERRAL_OUTCOME.put(local, null);
        return trigger(id, DiscriminationReferral.MSG_SPECIALISED_REFERRAL, local);
    }

    /**
     * The support ends before its time; open deadlines are decided first.
     *
     * @return whether the case was being supported
     */
    public boolean ends(DiscriminationCaseId id, DiscriminationOutcome outcome) {
        if (waitingFor(id, DiscriminationReferral.MSG_DISCRIMINATION_ENDS).isEmpty()) {
            return false;
        }
        find(id).ifPresent(one -> set(one, DiscriminationReferral.OUTCOME, outcome));
        return send(id, DiscriminationReferral.MSG_DISCRIMINATION_ENDS);
    }

    /** The last deadline of an ending discrimination case was decided. */
    void deadlinesSettled(DiscriminationCaseId id) {
        send(id, DiscriminationReferral.MSG_DISCRIMINATION_SETTLED);
    }

    /** Whether the case is being supported, so that something can be told to it. */
    @Transactional(readOnly = true)
    public boolean isSupported(DiscriminationCaseId id) {
        return !waitingFor(id, DiscriminationReferral.MSG_DISCRIMINATION_ENDS).isEmpty();
    }

    /** Gives the tasks of the former adviser to the new one. */
    void reassign(CaseId caseId, String login) {
        handover.handOver(
                DiscriminationReferral.KEY,
                caseId.toString(),
                DiscriminationReferral.ADVISER,
                login);
    }

    /** The open tasks of a discrimination case and of its referrals, the most urgent first. */
    @Transactional(readOnly = true)
    public List<OpenStep> tasksOf(DiscriminationCaseId id) {
        return find(id).map(instance -> engine.call(() -> openTasks(instance))).stream()
                .flatMap(List::stream)
                .sorted(OpenStep.BY_URGENCY)
                .toList();
    }

    private List<OpenStep> openTasks(ProcessInstance instance) {
        List<OpenStep> open = new ArrayList<>(openTasks(instance, DiscriminationReferral.KEY));
        runtime.createProcessInstanceQuery()
                .superProcessInstanceId(instance.getId())
                .list()
                .forEach(
                        called ->
                                open.addAll(
                                        openTasks(called, DiscriminationReferral.CALLED_REFERRAL)));
        return open;
    }

    private List<OpenStep> openTasks(ProcessInstance instance, String model) {
        return tasks.createTaskQuery().processInstanceId(instance.getId()).list().stream()
                .map(task -> OpenStep.of(task, model, words))
                .toList();
    }

    private Optional<ProcessInstance> find(DiscriminationCaseId id) {
        return Optional.ofNullable(
                engine.call(
                        () ->
                                runtime.createProcessInstanceQuery()
                                        .processDefinitionKey(DiscriminationReferral.KEY)
                                        .variableValueEquals(
                                                DiscriminationReferral.DISCRIMINATION_ID.name(),
                                                id.toString())
                                        .singleResult()));
    }

    private List<Execution> waitingFor(DiscriminationCaseId id, String message) {
        return find(id).map(
                        instance ->
                                engine.call(
                                        () ->
                                                runtime.createExecutionQuery()
                                                        .processInstanceId(instance.getId())
                                                        .messageEventSubscriptionName(message)
                                                        .list()))
                .orElse(List.of());
    }

    private boolean send(DiscriminationCaseId id, String message) {
        List<Execution> waiting = waitingFor(id, message);
        waiting.forEach(
                execution ->
                        engine.run(() -> runtime.messageEventReceived(message, execution.getId())));
        return !waiting.isEmpty();
    }

    private boolean trigger(DiscriminationCaseId id, String message, Map<String, Object> local) {
        if (waitingFor(id, message).isEmpty()) {
            return false;
        }
        String instanceId = find(id).orElseThrow().getId();
        engine.run(
                () ->
                        runtime.createMessageCorrelation(message)
                                .processInstanceId(instanceId)
                                .setVariablesToTriggeredScope(local)
                                .correlate());
        return true;
    }

    private <T> void set(ProcessInstance instance, ProcessVariable<T> variable, T value) {
        engine.run(
                () ->
                        runtime.setVariable(
                                instance.getId(), variable.name(), variable.forEngine(value)));
    }
}
