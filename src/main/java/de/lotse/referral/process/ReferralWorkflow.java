package de.lotse.referral.process;

import de.lotse.casefile.CaseId;
import de.lotse.casefile.CaseView;
import de.lotse.referral.DeclineReason;
import de.lotse.referral.ReferralAnswer;
import de.lotse.referral.ReferralId;
import de.lotse.referral.ReferralView;
import de.lotse.workflow.EngineCalls;
import de.lotse.workflow.ProcessVariable;
import de.lotse.workflow.TaskHandover;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the process of a referral what happened outside of it. Who may do so is checked by the
 * caller.
 */
@Component
@Transactional
public class ReferralWorkflow {

    private final EngineCalls engine;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final TaskHandover handover;

    ReferralWorkflow(
            EngineCalls engine, RuntimeService runtime, TaskService tasks, TaskHandover handover) {
        this.engine = engine;
        this.runtime = runtime;
        this.tasks = tasks;
        this.handover = handover;
    }

    /**
     * Starts the process of a referral that was just begun: by a message to the counselling of the
     * case, which calls it; alone where no counselling runs.
     */
    public void start(ReferralView referral, CaseView file) {
        String message =
                referral.wholeCase() ? ReferralModel.MSG_HANDOVER : ReferralModel.MSG_REFERRAL;
        Map<String, Object> start = new HashMap<>();
        ReferralModel.REFERRAL_ID.put(start, referral.id().toString());
        if (awaits(file.id(), message)) {
            engine.run(
                    () ->
                            runtime.createMessageCorrelation(message)
                                    .processInstanceBusinessKey(file.id().toString())
                                    .setVariablesToTriggeredScope(start)
                                    .correlate());
        } else {
            ReferralModel.CASE_NUMBER.put(start, file.number().value());
            ReferralModel.TEAM.put(start, file.team());
            ReferralModel.SUPERVISION.put(start, file.supervision());
            ReferralModel.ADVISER.put(start, file.adviserLogin());
            engine.start(ReferralModel.KEY, file.id().toString(), start);
        }
    }

    private boolean awaits(CaseId caseId, String message) {
        return engine.call(
                () ->
                        runtime.createExecutionQuery()
                                        .processInstanceBusinessKey(caseId.toString())
                                        .messageEventSubscriptionName(message)
                                        .count()
                                > 0);
    }

    /**
     * The service has answered.
     *
     * @return whether its answer was waited for
     */
    public boolean answered(ReferralId referral, ReferralAnswer answer, DeclineReason reason) {
        List<Execution> waiting = waitingFor(referral, ReferralModel.MSG_REFERRAL_ANSWERED);
        if (waiting.isEmpty()) {
            return false;
        }
        find(referral)
                .ifPresent(
                        instance -> {
                            set(instance, ReferralModel.ANSWER, answer);
                            set(instance, ReferralModel.DECLINE_REASON, reason);
                        });
        waiting.forEach(one -> receive(ReferralModel.MSG_REFERRAL_ANSWERED, one));
        return true;
    }

    /** Whether the service's answer is waited for. */
    @Transactional(readOnly = true)
    public boolean awaitsAnswer(ReferralId referral) {
        return !waitingFor(referral, ReferralModel.MSG_REFERRAL_ANSWERED).isEmpty();
    }

    /** Whether it is waited before asking whether the contact came about. */
    @Transactional(readOnly = true)
    public boolean awaitsResult(ReferralId referral) {
        return !waitingFor(referral, ReferralModel.MSG_REFERRAL_RESULT).isEmpty();
    }

    /**
     * Whether the contact came about is known before it is asked.
     *
     * @return whether it was waited for
     */
    public boolean resultKnown(ReferralId referral) {
        return send(referral, ReferralModel.MSG_REFERRAL_RESULT);
    }

    /**
     * The referral is broken off.
     *
     * @return whether it ran
     */
    public boolean stop(ReferralId referral) {
        return send(referral, ReferralModel.MSG_REFERRAL_STOPPED);
    }

    /** The consent that it rests on is gone. */
    void consentLost(ReferralId referral) {
        send(referral, ReferralModel.MSG_CONSENT_LOST);
    }

    /** The open task of a referral, to be opened at once; empty where nothing is to be done. */
    @Transactional(readOnly = true)
    public Optional<String> taskOf(ReferralId referral) {
        return find(referral)
                .flatMap(
                        instance ->
                                engine
                                        .call(
                                                () ->
                                                        tasks.createTaskQuery()
                                                                .processInstanceId(instance.getId())
                                                                .list())
                                        .stream()
                                        .findFirst())
                .map(Task::getId);
    }

    /** Gives the tasks of the former adviser to the new one, in all referrals of a case. */
    void reassign(CaseId caseId, String login) {
        handover.handOver(ReferralModel.KEY, caseId.toString(), ReferralModel.ADVISER, login);
    }

    private Optional<ProcessInstance> find(ReferralId referral) {
        return Optional.ofNullable(
                engine.call(
                        () ->
                                runtime.createProcessInstanceQuery()
                                        .processDefinitionKey(ReferralModel.KEY)
                                        .variableValueEquals(
                                                ReferralModel.REFERRAL_ID.name(),
                                                referral.toString())
                                        .singleResult()));
    }

    private List<Execution> waitingFor(ReferralId referral, String message) {
        return find(referral)
                .map(
                        instance ->
                                engine.call(
                                        () ->
                                                runtime.createExecutionQuery()
                                                        .processInstanceId(instance.getId())
                                                        .messageEventSubscriptionName(message)
                                                        .list()))
                .orElse(List.of());
    }

    private boolean send(ReferralId referral, String message) {
        List<Execution> waiting = waitingFor(referral, message);
        waiting.forEach(execution -> receive(message, execution));
        return !waiting.isEmpty();
    }

    private void receive(String message, Execution waiting) {
        engine.run(() -> runtime.messageEventReceived(message, waiting.getId()));
    }

    private <T> void set(Execution instance, ProcessVariable<T> variable, T value) {
        engine.run(
                () ->
                        runtime.setVariable(
                                instance.getId(), variable.name(), variable.forEngine(value)));
    }
}
